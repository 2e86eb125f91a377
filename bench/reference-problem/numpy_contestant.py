"""The reference problem in NumPy: numpy_contestant.py INPUTS RESULTS [BLOCK].

Columns over blocks of worlds that fit the caches, months as the second axis where that saves calls,
results written into arrays that are used again (out=), so that nothing is allocated in the loop.
"""
import sys
import time

import numpy as np

SITES, SOURCES, MONTHS, COLUMNS = 10, 4, 180, 70
BLOCK = int(sys.argv[3]) if len(sys.argv) > 3 else 192

columns = np.fromfile(sys.argv[1]).reshape(COLUMNS, -1)
worlds = columns.shape[1]
npv, peak_gap = np.empty(worlds), np.empty(worlds)
months = np.arange(MONTHS)[:, None]
tau = months + 1.0
escalation, discount = 1.025 ** (months / 12), 1.1 ** (-months / 12)
planned = [-18, -6, 0, 12]


def clip(x):
    np.maximum(x, 0.0, out=x)
    np.minimum(x, 1.0, out=x)


def run_block(block, npv, peak, room):
    n = block.shape[1]
    spent, operating, income, price, x, y, since = (part[:, :n] for part in room)
    spent[:] = 0
    operating[:] = 0
    income[:] = 0
    price[0] = block[68]
    price[1:] = np.exp(-block[69] / 12)
    np.multiply.accumulate(price, axis=0, out=price)
    for site in range(SITES):
        capex, delay, gpu, power_price, utilisation, ramp = block[site:60:10]
        power, start = 200 + 50 * site, 3 * site
        duration = 18 + delay
        np.subtract(tau, start + duration, out=since)
        np.multiply(tau - start, 1 / duration, out=x)
        clip(x)
        np.multiply(x, -2, out=y)
        y += 3
        y *= x
        y *= x
        y *= power * capex
        spent += y
        np.add(since, 3, out=x)
        x *= 1 / 6
        clip(x)
        np.subtract(since, 60, out=y)
        y *= 1 / 6
        clip(y)
        y *= 0.6
        x += y
        x *= power * gpu
        spent += x
        np.multiply(since, 1 / ramp, out=x)
        clip(x)
        np.multiply(escalation, power_price * (-730 * 1.3 / 1e6), out=y)
        y += price
        x *= power * utilisation
        x *= y
        operating += x
    for source in range(SOURCES):
        np.subtract(tau, planned[source] + block[64 + source], out=x)
        x *= 1 / 24
        clip(x)
        x *= block[60 + source]
        income += x
    net, flow = operating, income
    net -= spent
    net[1:] += spent[:-1]
    flow[1:] -= income[:-1].copy()
    flow += net
    for month in range(1, MONTHS):
        np.multiply(flow[month - 1], 1.004, out=since[0])
        flow[month] += since[0]
    np.negative(flow, out=flow)
    np.maximum(flow, 0.0, out=flow)
    np.max(flow, axis=0, out=peak)
    np.multiply(net, discount, out=x)
    np.sum(x, axis=0, out=npv)


def once():
    start = time.perf_counter()
    for first in range(0, worlds, BLOCK):
        part = slice(first, first + BLOCK)
        run_block(columns[:, part], npv[part], peak_gap[part], room)
    return (time.perf_counter() - start) * 1000


room = [np.empty((MONTHS, BLOCK)) for _ in range(7)]
once()
np.concatenate([npv, peak_gap]).tofile(sys.argv[2])
print("ready", flush=True)
for _ in sys.stdin:
    print(once(), flush=True)
