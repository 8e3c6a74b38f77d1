"""Figures about the heads alone, on prepared sentences: a guide while training, not the evaluation of the reader."""

from collections import Counter

import torch

from data import Sentence, by_length, tensors


@torch.no_grad()
def predict(model, sentences: list[Sentence], mark: int):
    """Probabilities of trigger classes of each sentence's words."""
    model.eval()
    answers = {}
    for group in by_length(sentences, 4096):
        triggers, _ = model(*tensors([(one, None) for one in group], mark))
        for row, one in enumerate(group):
            answers[id(one)] = triggers[row, : len(one.line["words"])].softmax(-1)
    return answers


@torch.no_grad()
def figures(model, sentences: list[Sentence], triggers: list[str], roles: list[str], mark: int) -> dict[str, str]:
    """How many events have a trigger of the right class or kind, false alarms a thousand quiet sentences, and roles right."""
    answers = predict(model, sentences, mark)
    counts = Counter()
    asked = []
    for one in sentences:
        odds = answers[id(one)]
        told = 1 - odds[:, 0]
        for event in one.line["events"]:
            if event["weight"] < 1:
                continue
            kind = event["label"][0]
            column = triggers.index(event["label"])
            same = [index for index, name in enumerate(triggers) if name[0] == kind]
            words = odds[event["triggers"]]
            best = int(words[:, same].sum(-1).argmax())
            counts[f"{kind} all"] += 1
            counts[f"{kind} found"] += bool(words[best, same].sum() >= 0.5)
            counts[f"{kind} status"] += bool(words[best, column] >= 0.5)
            asked.append((one, event, event["triggers"][best]))
        if not one.line["events"]:
            counts["quiet all"] += 1
            counts["quiet loud"] += bool((told > 0.5).any())
    for start in range(0, len(asked), 64):
        part = asked[start : start + 64]
        _, logits = model(*tensors([(one, trigger) for one, _, trigger in part], mark))
        for row, (one, event, _) in enumerate(part):
            said = logits[row].argmax(-1)
            for word, kind in enumerate(one.line["marks"]):
                if kind in (0, 9) or word in event["open"]:
                    continue
                right = event["roles"].get(str(word), "NONE") not in ("NONE", "PLACE")
                found = roles[int(said[word])] not in ("NONE", "PLACE")
                counts["role gold"] += right
                counts["role said"] += found
                counts["role right"] += right and found
    share = lambda a, b: f"{counts[a]}/{counts[b]} {counts[a] / max(counts[b], 1):.3f}"
    return {
        "meetings": share("M found", "M all"),
        "status": share("M status", "M all"),
        "sanctions": share("S found", "S all"),
        "sanction status": share("S status", "S all"),
        "quiet disturbed": share("quiet loud", "quiet all"),
        "roles P": share("role right", "role said"),
        "roles R": share("role right", "role gold"),
    }
