"""The event heads: three transformer layers above the reader's shared ones, and what they say of each word."""

import math

import torch
from torch import nn
from torch.nn import functional as F

WIDTH = 384
ATTENTION_HEADS = 12
LAYERS = 3
INNER = 256


class Layer(nn.Module):
    """One layer of BERT, with the names of the reader's own network."""

    def __init__(self, dropout: float):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.f1, self.f2 = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.ln1, self.ln2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        b, t, _ = x.shape
        split = lambda y: y.view(b, t, ATTENTION_HEADS, -1).transpose(1, 2)
        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        scores = q @ k.transpose(-1, -2) / math.sqrt(WIDTH / ATTENTION_HEADS) + mask
        attended = (self.dropout(scores.softmax(-1)) @ v).transpose(1, 2).reshape(b, t, WIDTH)
        x = self.ln1(x + self.dropout(self.o(attended)))
        return self.ln2(x + self.dropout(self.f2(F.gelu(self.f1(x)))))


class Head(nn.Module):
    """Scores of the classes of each word."""

    def __init__(self, classes: int, dropout: float):
        super().__init__()
        self.inner, self.out = nn.Linear(WIDTH, INNER), nn.Linear(INNER, classes)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.out(self.dropout(F.gelu(self.inner(self.dropout(x)))))


class EventHeads(nn.Module):
    """From states [b, t, 384], mask [b, t] (1 for a piece), marks [b, t] and first pieces of words [b, n]
    to logits of triggers [b, n, classes] and of roles [b, n, classes]. Roles mean something where one trigger is marked."""

    def __init__(self, triggers: int, roles: int, marks: int, dropout: float = 0.1):
        super().__init__()
        self.marks = nn.Embedding(marks, WIDTH)
        nn.init.normal_(self.marks.weight, std=0.02)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.trigger, self.role = Head(triggers, dropout), Head(roles, dropout)

    def forward(self, states, mask, marks, first):
        x = states + self.marks(marks)
        bias = (1.0 - mask)[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        words = x.gather(1, first[:, :, None].expand(-1, -1, WIDTH))
        return self.trigger(words), self.role(words)

    def start_from(self, weights) -> None:
        """Takes over weights by their names; what has none starts afresh."""
        state = {name: torch.tensor(value) for name, value in weights.items() if name in self.state_dict()}
        missing = self.load_state_dict(state, strict=False).missing_keys
        assert not any(name.startswith("layers.") for name in missing), missing
