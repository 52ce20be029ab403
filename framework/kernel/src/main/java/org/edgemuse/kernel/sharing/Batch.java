package org.edgemuse.kernel.sharing;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.sharing.Batching;

/**
 * Requests that are generated together, in the order of their admission. All their loads come
 * first, one after the other; then all advance together, and each leaves when its work is done.
 */
final class Batch implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Slowdown slowdown;
  private int kind;
  private int count;
  private int[] handles = new int[8];
  private int[] numbers = new int[8];
  private double[] soloS = new double[8];
  private double[] loadS = new double[8];
  private double[] generationS = new double[8];

  /** Seconds from the end of the loads until each is done. */
  private double[] doneS = new double[8];

  /** The requests, those with the least to generate first. */
  private int[] byGeneration = new int[8];

  private double allLoadsS;
  private double startS;
  private double durationS;

  Batch(Slowdown slowdown) {
    this.slowdown = slowdown;
  }

  /** Begins anew, without requests. */
  void clear(int kind) {
    this.kind = kind;
    count = 0;
    allLoadsS = 0;
    durationS = 0;
  }

  int kind() {
    return kind;
  }

  int count() {
    return count;
  }

  /** The request's number among those of the slot. */
  int number(int i) {
    return numbers[i];
  }

  /** Takes one request more. */
  void add(int handle, int number, double soloSeconds, double loadSeconds) {
    if (count == handles.length) {
      grow();
    }
    handles[count] = handle;
    numbers[count] = number;
    soloS[count] = soloSeconds;
    loadS[count] = loadSeconds;
    generationS[count] = Math.max(0, soloSeconds - loadSeconds);
    allLoadsS += loadSeconds;
    int place = count;
    while (place > 0 && generationS[byGeneration[place - 1]] > generationS[count]) {
      byGeneration[place] = byGeneration[place - 1];
      place--;
    }
    byGeneration[place] = count;
    count++;
    reckon();
    durationS = lastEndS();
  }

  private void grow() {
    int size = 2 * count;
    handles = Arrays.copyOf(handles, size);
    numbers = Arrays.copyOf(numbers, size);
    soloS = Arrays.copyOf(soloS, size);
    loadS = Arrays.copyOf(loadS, size);
    generationS = Arrays.copyOf(generationS, size);
    doneS = Arrays.copyOf(doneS, size);
    byGeneration = Arrays.copyOf(byGeneration, size);
  }

  /** While n are active, a second of work alone takes slowdown(n) seconds. */
  private void reckon() {
    double timeS = 0;
    double workedS = 0;
    for (int place = 0; place < count; place++) {
      int i = byGeneration[place];
      timeS += slowdown.of(kind, count - place) * (generationS[i] - workedS);
      workedS = generationS[i];
      doneS[i] = timeS;
    }
  }

  private double lastEndS() {
    double endS = 0;
    for (int i = 0; i < count; i++) {
      endS = Math.max(endS, othersLoadS(i) + serviceS(i));
    }
    return endS;
  }

  /** Seconds from the batch's start until such a request would be done in it, without a load. */
  double projectedS(double soloSeconds) {
    double timeS = 0;
    double workedS = 0;
    for (int place = 0; place < count; place++) {
      double nextS = Math.min(soloSeconds, generationS[byGeneration[place]]);
      timeS += slowdown.of(kind, count + 1 - place) * (nextS - workedS);
      workedS = nextS;
      if (nextS == soloSeconds) {
        return allLoadsS + timeS;
      }
    }
    return allLoadsS + timeS + (soloSeconds - workedS);
  }

  /** Has the model generate the batch; times that it measures take the place of reckoned ones. */
  void generateBy(Batching model, int es) {
    if (model.generate(es, handles, count, doneS)) {
      durationS = lastEndS();
    } else {
      reckon();
    }
  }

  /** Seconds that the request waits in the batch for the loads of others. */
  double othersLoadS(int i) {
    return allLoadsS - loadS[i];
  }

  /** Seconds of the request's own load and of its generation. */
  double serviceS(int i) {
    // Who is alone gets exactly its solo time.
    return soloS[i] + (doneS[i] - generationS[i]);
  }

  /** When it starts, seconds from now. */
  double startS() {
    return startS;
  }

  void startAt(double seconds) {
    startS = seconds;
  }

  /** When it is over, seconds from now. */
  double endS() {
    return startS + durationS;
  }
}
