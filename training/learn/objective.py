"""What the heads are to learn from a batch, as losses over words."""

import numpy as np
import torch
from torch.nn import functional as F

from data import Sentence

# How much a word counts that is said to tell of nothing only because nobody quoted it.
DOUBTFUL = 0.6
# How much words count that belong to no mention when roles are learned: nearly all of them have none.
UNMARKED = 0.2
# The mark of a place: careful readers' labels leave many places out.
PLACE_MARK = 9


def trigger_loss(logits: torch.Tensor, batch: list[Sentence], classes: list[str]) -> torch.Tensor:
    """Cross-entropy where each word's class is known; where a quote says only that one of several words tells of the event,
    the probability that none of them does."""
    gold = torch.zeros(logits.shape[:2], dtype=torch.long)
    weight = torch.zeros(logits.shape[:2])
    bags = []
    for row, one in enumerate(batch):
        line = one.line
        weight[row, : len(line["words"])] = 1.0
        weight[row, line["doubtful"]] = DOUBTFUL
        weight[row, line["open"]] = 0.0
        for event in line["events"]:
            label = classes.index(event["label"])
            if event["exact"]:
                gold[row, event["triggers"]] = label
                weight[row, event["triggers"]] = 1.0
            else:
                weight[row, event["triggers"]] = 0.0
                bags.append((row, event["triggers"], label, event["weight"]))
    losses = F.cross_entropy(logits.flatten(0, 1), gold.flatten(), reduction="none").view_as(weight)
    total = (losses * weight).sum()
    if bags:
        odds = logits.log_softmax(-1)
        for row, words, label, share in bags:
            none = torch.log1p(-odds[row, words, label].exp().clamp(max=1 - 1e-6)).sum()
            total = total - share * torch.log1p(-none.exp().clamp(max=1 - 1e-6))
    return total / (weight.sum() ** 0.5 * 8)


def role_loss(logits: torch.Tensor, batch: list[tuple[Sentence, dict]], classes: list[str]) -> torch.Tensor:
    """Cross-entropy of each word's role at the event's marked trigger. Only our own texts tell hosts and mediators from other participants."""
    rows, words, count = logits.shape
    right = np.zeros((rows, words, count), np.float32)
    weight = np.zeros((rows, words), np.float32)
    takes_part = [classes.index(one) for one in ("PARTICIPANT", "HOST", "MEDIATOR")]
    for row, (one, event) in enumerate(batch):
        line = one.line
        marks = np.array(line["marks"])
        size = len(marks)
        right[row, :size, 0] = 1
        weight[row, :size] = np.where(marks > 0, 1.0, UNMARKED)
        if line["source"] != "own" and "PLACE" not in event["roles"].values():
            weight[row, :size][marks == PLACE_MARK] = 0
        weight[row, event["open"]] = 0
        for word, role in event["roles"].items():
            right[row, int(word), 0] = 0
            vague = role == "PARTICIPANT" and line["source"] != "own"
            right[row, int(word), takes_part if vague else classes.index(role)] = 1
            weight[row, int(word)] = 1
        weight[row] *= event["weight"]
    odds = logits.log_softmax(-1).masked_fill(torch.from_numpy(right) == 0, -1e4).logsumexp(-1)
    weight = torch.from_numpy(weight)
    return -(odds * weight).sum() / (weight.sum() ** 0.5 * 8)
