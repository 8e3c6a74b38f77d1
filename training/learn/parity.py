"""Writes what the networks say of a few sentences, so that a test can tell whether Node hears the same."""

import argparse
import json

import numpy as np

from data import load, piece_marks, session

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--examples", default="training/.cache/examples.ndjson")
parser.add_argument("--reader", default="model/reader.onnx")
parser.add_argument("--events", default="model/events.onnx")
parser.add_argument("--target", default="model/parity.json")
parser.add_argument("--mark", type=int, default=10)
SENTENCES = 12


def main(options) -> None:
    reader, events = session(options.reader), session(options.events)
    told = [one.line for one in load(options.examples) if one.line["part"] == "frozen" and one.line["events"]]
    answers = []
    for line in told[:SENTENCES]:
        ids, types = np.array([line["ids"]]), np.array([line["types"]])
        mask = np.ones(ids.shape, np.float32)
        root = {"first": np.zeros((1, 1), np.int64), "wmask": np.ones((1, 1), np.float32)}
        (states,) = reader.run(["states"], {"ids": ids, "typ": types, "mask": mask, **root})
        trigger = line["events"][0]["triggers"][0]
        odds = {}
        for output, marked in (("trigger", None), ("role", trigger)):
            marks = np.array([piece_marks(line, marked, options.mark)])
            inputs = {"states": states, "mask": mask, "marks": marks, "first": np.array([line["first"]])}
            (logits,) = events.run([output], inputs)
            powers = np.exp(logits[0] - logits[0].max(-1, keepdims=True))
            odds[output] = (powers / powers.sum(-1, keepdims=True)).round(4).tolist()
        answers.append({"words": line["words"], "marks": line["marks"], "marked": trigger, **odds})
    with open(options.target, "w", encoding="utf-8") as file:
        json.dump(answers, file, ensure_ascii=False)


if __name__ == "__main__":
    main(parser.parse_args())
