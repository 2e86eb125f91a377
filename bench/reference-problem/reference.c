/* The reference problem in C with plain loops: worlds inside, in blocks that fit the first cache. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SITES = 10, SOURCES = 4, MONTHS = 180, BLOCK = 256, COLUMNS = 70 };

static inline double within(double x) {
  x = x < 0 ? 0 : x;
  return 1 < x ? 1 : x;
}

/* in[column][worlds]; gap[month][worlds]. */
static void run(const double *in, int worlds, double *npv, double *peak, double *gap) {
  double escalation[MONTHS], discount[MONTHS];
  for (int t = 0; t < MONTHS; t++) {
    escalation[t] = pow(1.025, t / 12.0);
    discount[t] = pow(1.1, -t / 12.0);
  }
  for (int from = 0; from < worlds; from += BLOCK) {
    int n = worlds - from < BLOCK ? worlds - from : BLOCK;
    static double energised[SITES][BLOCK], build_rate[SITES][BLOCK], ramp_rate[SITES][BLOCK];
    static double build_cost[SITES][BLOCK], gpu_cost[SITES][BLOCK], used[SITES][BLOCK];
    static double power_cost[SITES][BLOCK], source_date[SOURCES][BLOCK];
    static double price[BLOCK], decay[BLOCK], cash[BLOCK], spent_before[BLOCK], income_before[BLOCK];
    static double spent[BLOCK], operating[BLOCK], income[BLOCK];
    const double *amount[SOURCES];
    for (int s = 0; s < SITES; s++) {
      const double *capex = in + (size_t)(s)*worlds + from, *delay = in + (size_t)(10 + s) * worlds + from;
      const double *gpu = in + (size_t)(20 + s) * worlds + from, *power = in + (size_t)(30 + s) * worlds + from;
      const double *util = in + (size_t)(40 + s) * worlds + from, *ramp = in + (size_t)(50 + s) * worlds + from;
      double mw = 200 + 50 * s, start = 3 * s;
      for (int i = 0; i < n; i++) {
        double duration = 18 + delay[i];
        energised[s][i] = start + duration;
        build_rate[s][i] = 1 / duration;
        ramp_rate[s][i] = 1 / ramp[i];
        build_cost[s][i] = mw * capex[i];
        gpu_cost[s][i] = mw * gpu[i];
        used[s][i] = mw * util[i];
        power_cost[s][i] = power[i] * (730 * 1.3 / 1e6);
      }
    }
    static const double planned[SOURCES] = {-18, -6, 0, 12};
    for (int k = 0; k < SOURCES; k++) {
      amount[k] = in + (size_t)(60 + k) * worlds + from;
      const double *date = in + (size_t)(64 + k) * worlds + from;
      for (int i = 0; i < n; i++) source_date[k][i] = planned[k] + date[i];
    }
    const double *rate = in + (size_t)68 * worlds + from, *yearly = in + (size_t)69 * worlds + from;
    for (int i = 0; i < n; i++) {
      price[i] = rate[i];
      decay[i] = exp(-yearly[i] / 12);
      cash[i] = spent_before[i] = income_before[i] = 0;
      npv[from + i] = peak[from + i] = 0;
    }
    for (int t = 0; t < MONTHS; t++) {
      double tau = t + 1;
      for (int i = 0; i < n; i++) spent[i] = operating[i] = income[i] = 0;
      for (int s = 0; s < SITES; s++) {
        double start = 3 * s, level = escalation[t];
        for (int i = 0; i < n; i++) {
          double x = within((tau - start) * build_rate[s][i]), w = tau - energised[s][i];
          double g1 = within((w + 3) * (1 / 6.0)), g2 = within((w - 60) * (1 / 6.0));
          spent[i] += build_cost[s][i] * (x * x * (3 - 2 * x)) + gpu_cost[s][i] * (g1 + 0.6 * g2);
          operating[i] += used[s][i] * within(w * ramp_rate[s][i]) * (price[i] - power_cost[s][i] * level);
        }
      }
      for (int k = 0; k < SOURCES; k++)
        for (int i = 0; i < n; i++)
          income[i] += amount[k][i] * within((tau - source_date[k][i]) * (1 / 24.0));
      double *out = gap + (size_t)t * worlds + from;
      for (int i = 0; i < n; i++) {
        double net = operating[i] - (spent[i] - spent_before[i]);
        cash[i] = 1.004 * cash[i] + (income[i] - income_before[i]) + net;
        double short_of = -cash[i] < 0 ? 0 : -cash[i];
        out[i] = short_of;
        npv[from + i] += net * discount[t];
        peak[from + i] = peak[from + i] < short_of ? short_of : peak[from + i];
        spent_before[i] = spent[i];
        income_before[i] = income[i];
        price[i] *= decay[i];
      }
    }
  }
}

/* reference INPUTS WORLDS REPEATS: nanoseconds per world, site and month of each repeat, then means. */
int main(int argc, char **argv) {
  if (argc < 4) return 1;
  int worlds = atoi(argv[2]), repeats = atoi(argv[3]);
  double *in = malloc(sizeof(double) * COLUMNS * worlds), *npv = malloc(sizeof(double) * worlds);
  double *peak = malloc(sizeof(double) * worlds), *gap = malloc(sizeof(double) * worlds * MONTHS);
  FILE *file = fopen(argv[1], "rb");
  if (!file || fread(in, sizeof(double), (size_t)COLUMNS * worlds, file) != (size_t)COLUMNS * worlds) return 1;
  for (int r = 0; r < repeats; r++) {
    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    run(in, worlds, npv, peak, gap);
    clock_gettime(CLOCK_MONOTONIC, &b);
    double ns = (b.tv_sec - a.tv_sec) * 1e9 + (b.tv_nsec - a.tv_nsec);
    printf("%.4f\n", ns / ((double)worlds * SITES * MONTHS));
  }
  double sum_npv = 0, sum_peak = 0, share = 0;
  for (int i = 0; i < worlds; i++) {
    sum_npv += npv[i];
    sum_peak += peak[i];
    share += peak[i] > 0;
  }
  printf("means %.10g %.10g %.10g\n", sum_npv / worlds, sum_peak / worlds, share / worlds);
  return 0;
}
