"""Trains the event heads on prepared sentences and writes model/events.onnx. See training/README.md."""

import argparse
import json
import random
import time

import numpy as np
import torch

from data import Sentence, add_states, by_length, load, tensors
from export import export
from heads import EventHeads
from measure import figures, predict
from objective import role_loss, trigger_loss
from weights import floats, upper_layers

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--examples", default="training/.cache/examples.ndjson")
parser.add_argument("--classes", default="training/.cache/classes.json")
parser.add_argument("--reader", default="model/reader.onnx")
parser.add_argument("--start", help="event heads to go on from, such as model/events.onnx (default: afresh from the reader's layers)")
parser.add_argument("--target", default="model/events.onnx")
parser.add_argument("--epochs", type=int, default=10)
parser.add_argument("--minutes", type=float, default=60, help="the learning rate reaches zero by then, whatever the epochs")
parser.add_argument("--threads", type=int, default=1)
parser.add_argument("--rate", type=float, default=1.5e-4)
parser.add_argument("--head-rate", type=float, default=1e-3)
parser.add_argument("--pieces", type=int, default=1500, help="pieces a step")
parser.add_argument("--quiet-share", type=float, default=0.5, help="share of sentences without a likely word that an epoch sees")
parser.add_argument("--measure", default="seen,unseen,frozen", help="parts to measure after each epoch")
parser.add_argument("--half", choices=["seen", "unseen", "both"], default="seen", help="the half of the labelled corpora to learn from")


def main(options) -> None:
    random.seed(7)
    np.random.seed(7)
    torch.manual_seed(7)
    torch.set_num_threads(options.threads)
    classes = json.load(open(options.classes, encoding="utf-8"))
    triggers, roles, mark = classes["triggers"], classes["roles"], classes["triggerMark"]
    sentences = load(options.examples)
    started = time.time()
    add_states(sentences, options.reader, options.threads)
    parts = {part: [one for one in sentences if one.line["part"] == part] for part in ("train", "seen", "unseen", "frozen")}
    halves = ("seen", "unseen") if options.half == "both" else (options.half,)
    training = [one for part in ("train", *halves) for one in parts[part]]
    print(f"{len(sentences)} sentences, {len(training)} to learn from, states in {time.time() - started:.0f} s", flush=True)

    model = EventHeads(len(triggers), len(roles), classes["marks"])
    model.start_from(floats(options.start) if options.start else upper_layers(options.reader))
    slow = list(model.layers.parameters())
    fast = [value for name, value in model.named_parameters() if not name.startswith("layers.")]
    optimizer = torch.optim.AdamW(
        [{"params": slow, "lr": options.rate}, {"params": fast, "lr": options.head_rate}], weight_decay=0.01
    )
    rates = [options.rate, options.head_rate]
    started = time.time()
    for epoch in range(options.epochs):
        losses = []
        steps = plan(training, epoch, options)
        for number, step in enumerate(steps):
            done = max((epoch + number / len(steps)) / options.epochs, (time.time() - started) / 60 / options.minutes)
            if done >= 1:
                break
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * min(done / 0.06 + 0.02, (1 - done) / 0.94)
            model.train()
            optimizer.zero_grad()
            losses.append(learn(model, step, triggers, roles, mark))
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
        guess_triggers(model, training, triggers, mark)
        print(f"epoch {epoch + 1}: loss {np.mean(losses):.4f}, {time.time() - started:.0f} s", flush=True)
        for part in options.measure.split(","):
            if parts.get(part) and part not in halves:
                print(f"  {part}: {figures(model, parts[part], triggers, roles, mark)}", flush=True)
        export(model, options.target)
        if (time.time() - started) / 60 >= options.minutes:
            break


def plan(training: list[Sentence], epoch: int, options) -> list[list[tuple[Sentence, dict | None]]]:
    """The steps of an epoch: sentences whose triggers are asked for, and marked ones whose roles are."""
    chosen = [one for one in training if one.line["events"] or one.line["doubtful"] or random.random() < options.quiet_share]
    marked = []
    for one in training:
        for number, event in enumerate(one.line["events"]):
            if event["exact"] or len(event["triggers"]) == 1:
                one.guess[number] = random.choice(event["triggers"])
            if number in one.guess:
                marked.append((one, {**event, "trigger": one.guess[number]}))
    steps = [[(one, None) for one in group] for group in by_length(chosen, options.pieces)]
    events = {}
    for one, event in marked:
        events.setdefault(id(one), []).append((one, event))
    for group in by_length([one for one, _ in marked], options.pieces):
        steps.append([events[id(one)].pop() for one in group])
    random.shuffle(steps)
    return steps


def learn(model, step: list[tuple[Sentence, dict | None]], triggers: list[str], roles: list[str], mark: int) -> float:
    said, played = model(*tensors([(one, event["trigger"] if event else None) for one, event in step], mark))
    if step[0][1] is None:
        loss = trigger_loss(said, [one for one, _ in step], triggers)
    else:
        loss = role_loss(played, step, roles)
    loss.backward()
    return loss.item()


def guess_triggers(model, training: list[Sentence], triggers: list[str], mark: int) -> None:
    """Takes the likeliest word of each quote as the trigger whose roles are learned next."""
    vague = [one for one in training if any(not event["exact"] for event in one.line["events"])]
    answers = predict(model, vague, mark)
    for one in vague:
        for number, event in enumerate(one.line["events"]):
            if not event["exact"]:
                same = [index for index, name in enumerate(triggers) if name[0] == event["label"][0]]
                odds = answers[id(one)][event["triggers"]][:, same].sum(-1)
                one.guess[number] = event["triggers"][int(odds.argmax())]


if __name__ == "__main__":
    main(parser.parse_args())
