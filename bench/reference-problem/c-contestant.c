/* Serves reference.c: c-contestant INPUTS WORLDS RESULTS. The inputs lie chunk by chunk, and the gaps
   of a chunk are written over those of the last, so that plain loops find what they need in the caches. */
#define main reference_main
#include "reference.c"
#undef main

enum { CHUNK = 512 };

static double *in, *npv, *peak, *gap;
static int worlds;

static double once(void) {
  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  for (int from = 0; from < worlds; from += CHUNK) {
    int n = worlds - from < CHUNK ? worlds - from : CHUNK;
    run(in + (size_t)COLUMNS * from, n, npv + from, peak + from, gap);
  }
  clock_gettime(CLOCK_MONOTONIC, &b);
  return (b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6;
}

int main(int argc, char **argv) {
  if (argc < 4) return 1;
  worlds = atoi(argv[2]);
  size_t total = (size_t)COLUMNS * worlds;
  double *columns = malloc(sizeof(double) * total);
  in = malloc(sizeof(double) * total);
  npv = malloc(sizeof(double) * worlds);
  peak = malloc(sizeof(double) * worlds);
  gap = malloc(sizeof(double) * CHUNK * MONTHS);
  FILE *file = fopen(argv[1], "rb");
  if (!file || fread(columns, sizeof(double), total, file) != total) return 1;
  fclose(file);
  for (int from = 0; from < worlds; from += CHUNK) {
    int n = worlds - from < CHUNK ? worlds - from : CHUNK;
    for (int c = 0; c < COLUMNS; c++)
      memcpy(in + (size_t)COLUMNS * from + (size_t)c * n, columns + (size_t)c * worlds + from, sizeof(double) * n);
  }
  once();
  file = fopen(argv[3], "wb");
  if (!file) return 1;
  fwrite(npv, sizeof(double), worlds, file);
  fwrite(peak, sizeof(double), worlds, file);
  fclose(file);
  puts("ready");
  fflush(stdout);
  char line[64];
  while (fgets(line, sizeof line, stdin)) {
    printf("%.6f\n", once());
    fflush(stdout);
  }
  return 0;
}
