package org.edgemuse.kernel.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.sharing.Batching;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BatchedTest {
  private static final int RESOURCES = 3;
  private static final int SLOTS = 30;

  private record Job(int handle, int resource, int kind, double loadS, double generationS) {
    double soloS() {
      return loadS + generationS;
    }
  }

  private record Settled(int handle, double waitS, double serviceS) {
    double delayS() {
      return waitS + serviceS;
    }
  }

  /** Slots with 0 to 24 requests on three resources; steps take 40 ms, models up to 50 ms. */
  private static List<List<Job>> world(int kinds, boolean loads) {
    Draws draws = Draws.of(11, "test");
    List<List<Job>> slots = new ArrayList<>();
    int handle = 0;
    for (int t = 0; t < SLOTS; t++) {
      List<Job> jobs = new ArrayList<>();
      int count = draws.below(25, 0, t, 0);
      for (int i = 0; i < count; i++) {
        boolean cold = loads && draws.uniform(i, t, 1) < 0.3;
        double loadS = cold ? 0.05 * draws.uniform(i, t, 2) : 0;
        double generationS = 0.04 * (1 + draws.below(8, i, t, 3));
        int resource = draws.below(RESOURCES, i, t, 4);
        int kind = draws.below(kinds, i, t, 5);
        jobs.add(new Job(handle++, resource, kind, loadS, generationS));
      }
      slots.add(jobs);
    }
    return slots;
  }

  /** Knows its jobs by their handles, which are numbered from 0 through all slots. */
  private static class Known implements Batching {
    private static final long serialVersionUID = 1L;
    private final transient List<Job> jobs = new ArrayList<>();

    Known(List<List<Job>> world) {
      world.forEach(jobs::addAll);
    }

    @Override
    public int kind(int handle) {
      return jobs.get(handle).kind();
    }

    @Override
    public double loadS(int handle) {
      return jobs.get(handle).loadS();
    }

    @Override
    public double slowdown(int kind, int together) {
      return 1 + (kind + 1) * 0.3 * (together - 1);
    }
  }

  private static List<Settled> run(SharingDiscipline discipline, List<Job> slot, double slotS) {
    for (Job job : slot) {
      discipline.admit(job.resource(), job.handle(), job.soloS(), 1);
    }
    List<Settled> settled = new ArrayList<>();
    discipline.settle(
        slotS, (handle, waitS, serviceS) -> settled.add(new Settled(handle, waitS, serviceS)));
    return settled;
  }

  private static Batched batched(int most, @Nullable Double overhead) {
    return new Batched(RESOURCES, most, overhead);
  }

  /** Each ES steps through time by itself, a hundred thousandth of a second at once. */
  private static final class Stepper {
    private static final double STEP_S = 1e-5;

    private final Known model;
    private final int most;
    private double freeAtS;

    Stepper(Known model, int most) {
      this.model = model;
      this.most = most;
    }

    /** When each job of the slot is done, in seconds from its start. */
    double[] doneAtS(List<Job> jobs, double slotStartS) {
      List<List<Integer>> batches = new ArrayList<>();
      for (int i = 0; i < jobs.size(); i++) {
        int kind = jobs.get(i).kind();
        List<Integer> joined = null;
        for (List<Integer> batch : batches) {
          if (jobs.get(batch.get(0)).kind() == kind && batch.size() < most) {
            joined = batch;
          }
        }
        if (joined == null) {
          joined = new ArrayList<>();
          batches.add(joined);
        }
        joined.add(i);
      }
      double[] doneS = new double[jobs.size()];
      double nowS = Math.max(slotStartS, freeAtS);
      for (List<Integer> batch : batches) {
        for (int i : batch) {
          nowS += jobs.get(i).loadS();
        }
        nowS = stepThrough(jobs, batch, nowS, doneS);
      }
      freeAtS = nowS;
      for (int i = 0; i < doneS.length; i++) {
        doneS[i] -= slotStartS;
      }
      return doneS;
    }

    private double stepThrough(List<Job> jobs, List<Integer> batch, double fromS, double[] doneS) {
      double[] leftS = new double[jobs.size()];
      batch.forEach(i -> leftS[i] = jobs.get(i).generationS());
      List<Integer> active = new ArrayList<>(batch);
      double nowS = fromS;
      while (!active.isEmpty()) {
        double factor = model.slowdown(jobs.get(batch.get(0)).kind(), active.size());
        nowS += STEP_S;
        for (int i : active) {
          leftS[i] -= STEP_S / factor;
          if (leftS[i] <= 0) {
            doneS[i] = nowS;
          }
        }
        active.removeIf(i -> leftS[i] <= 0);
      }
      return nowS;
    }
  }

  @Test
  void batchesEndWhenSteppingThroughTimeEndsThem() {
    List<List<Job>> world = world(2, true);
    Known model = new Known(world);
    Batched discipline = batched(3, null);
    assertTrue(discipline.useBatching(model));
    List<Stepper> steppers = new ArrayList<>();
    for (int r = 0; r < RESOURCES; r++) {
      steppers.add(new Stepper(model, 3));
    }
    int waited = 0;
    for (int t = 0; t < SLOTS; t++) {
      List<Job> slot = world.get(t);
      List<Settled> settled = run(discipline, slot, 1);
      for (int r = 0; r < RESOURCES; r++) {
        int resource = r;
        List<Job> here = slot.stream().filter(job -> job.resource() == resource).toList();
        double[] doneS = steppers.get(r).doneAtS(here, t);
        for (int i = 0; i < here.size(); i++) {
          Settled told = settled.get(slot.indexOf(here.get(i)));
          assertEquals(here.get(i).handle(), told.handle(), "the order of admission");
          assertEquals(doneS[i], told.delayS(), 2e-3);
          waited += told.waitS() > 0.5 ? 1 : 0;
        }
        double leftS = Math.max(0, steppers.get(r).freeAtS - (t + 1));
        assertEquals(leftS, discipline.backlogS(r), 2e-3);
      }
    }
    assertTrue(waited > 20, "queues are too short to tell anything: " + waited);
  }

  @Test
  void batchesOfOneAreFirstComeFirstServedToTheBit() {
    List<List<Job>> world = world(1, true);
    Batched discipline = batched(1, 0.25);
    discipline.useBatching(new Known(world));
    SharingDiscipline queue = new FirstComeFirstServed(RESOURCES);
    for (List<Job> slot : world) {
      for (Job job : slot) {
        assertEquals(
            queue.projectedS(job.resource(), 0.3, 1),
            discipline.projectedS(job.resource(), 0.3, 1));
        queue.admit(job.resource(), job.handle(), job.soloS(), 1);
        discipline.admit(job.resource(), job.handle(), job.soloS(), 1);
      }
      assertEquals(run(queue, List.of(), 0.7), run(discipline, List.of(), 0.7));
      for (int r = 0; r < RESOURCES; r++) {
        assertEquals(queue.backlogS(r), discipline.backlogS(r));
      }
    }
  }

  private static List<Double> delaysS(Batched discipline, double... generationS) {
    for (int i = 0; i < generationS.length; i++) {
      discipline.admit(0, i, generationS[i], 1);
    }
    List<Double> delays = new ArrayList<>();
    discipline.settle(100, (handle, waitS, serviceS) -> delays.add(waitS + serviceS));
    return delays;
  }

  private static void assertSame(List<Double> expected, List<Double> given) {
    assertEquals(expected.size(), given.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), given.get(i), 1e-12);
    }
  }

  /**
   * Processor sharing: with work 1, 2 and 4 the first leaves at 3, the next at 5, the last at 7.
   */
  @Test
  void withoutOverheadOrModelABatchSharesTheResourceEvenly() {
    assertSame(List.of(7.0, 3.0, 5.0), delaysS(batched(8, null), 4, 1, 2));
    assertSame(List.of(7.0, 3.0, 5.0), delaysS(batched(8, 0.0), 4, 1, 2));
    assertSame(List.of(6.0, 6.0, 6.0), delaysS(batched(8, 0.0), 2, 2, 2));
  }

  /** Three together take 0.8 + 0.2 * 3 = 1.4 times as long, two 1.2 times. */
  @Test
  void overheadIsThePartOfAStepThatABatchPaysOnce() {
    assertSame(List.of(4.0, 1.0, 2.0), delaysS(batched(8, 1.0), 4, 1, 2));
    assertSame(List.of(1.4 + 1.2 + 2, 1.4, 1.4 + 1.2), delaysS(batched(8, 0.8), 4, 1, 2));
    assertSame(List.of(3.6, 1.2, 3.6 + 2), delaysS(batched(2, 0.8), 3.4, 1, 2));
  }

  @Test
  void overheadTakesThePlaceOfTheModelsSlowdown() {
    Known model = new Known(List.of(List.of(new Job(0, 0, 0, 0, 1), new Job(1, 0, 0, 0, 1))));
    Batched asking = batched(8, null);
    asking.useBatching(model);
    assertSame(List.of(1.3, 1.3), delaysS(asking, 1, 1));
    Batched telling = batched(8, 0.5);
    telling.useBatching(model);
    assertSame(List.of(1.5, 1.5), delaysS(telling, 1, 1));
  }

  @Test
  void requestsOfOneKindShareABatchAndTheirLoadsComeFirst() {
    List<Job> jobs =
        List.of(
            new Job(0, 0, 0, 0.5, 1),
            new Job(1, 0, 1, 0, 1),
            new Job(2, 0, 0, 0.25, 1),
            new Job(3, 0, 0, 0, 1));
    Batched discipline = batched(2, null);
    discipline.useBatching(new Known(List.of(jobs)));
    assertEquals(
        List.of(
            new Settled(0, 0.25, 0.5 + 1.3),
            new Settled(1, 2.05, 1),
            new Settled(2, 0.5, 0.25 + 1.3),
            new Settled(3, 3.05, 1)),
        run(discipline, jobs, 1));
    assertEquals(3.05, discipline.backlogS(0), 1e-12);
  }

  @Test
  void aProjectionIsTheDelayThatTheRequestWouldGetIfItWereTheLast() {
    List<List<Job>> world = world(1, false);
    Known model = new Known(world);
    // Two disciplines that have seen the same; one of them gets the slot's last request.
    for (int cut = 1; cut < 12; cut++) {
      Batched discipline = batched(4, null);
      discipline.useBatching(model);
      for (List<Job> slot : world) {
        int size = Math.min(cut, slot.size());
        if (size == 0) {
          continue;
        }
        Job last = slot.get(size - 1);
        slot.subList(0, size - 1)
            .forEach(job -> discipline.admit(job.resource(), job.handle(), job.soloS(), 1));
        double projectedS = discipline.projectedS(last.resource(), last.soloS(), 1);
        List<Settled> settled = run(discipline, List.of(last), 0.4);
        assertEquals(settled.get(size - 1).delayS(), projectedS, 1e-9);
      }
    }
  }

  /** Measures how long its batches take: the i-th request of a batch is done after i + 1 s. */
  private static final class Measuring extends Known {
    private static final long serialVersionUID = 1L;
    private final transient List<String> generated = new ArrayList<>();

    Measuring(List<List<Job>> world) {
      super(world);
    }

    @Override
    public boolean generate(int es, int[] handles, int count, double[] doneS) {
      StringBuilder batch = new StringBuilder("ES " + es + ":");
      for (int i = 0; i < count; i++) {
        batch.append(' ').append(handles[i]);
        doneS[i] = i + 1;
      }
      generated.add(batch.toString());
      return es != 2;
    }
  }

  @Test
  void measuredTimesTakeThePlaceOfReckonedOnesWhereThereAreAny() {
    List<Job> jobs =
        List.of(
            new Job(0, 1, 0, 0.5, 9),
            new Job(1, 0, 0, 0, 9),
            new Job(2, 1, 0, 0, 9),
            new Job(3, 1, 0, 0.25, 9),
            new Job(4, 2, 0, 0, 1),
            new Job(5, 2, 0, 0, 1));
    Measuring model = new Measuring(List.of(jobs));
    Batched discipline = batched(2, null);
    discipline.useBatching(model);
    assertEquals(
        List.of(
            new Settled(0, 0, 1.5),
            new Settled(1, 0, 1),
            new Settled(2, 0.5, 2),
            new Settled(3, 2.5, 1.25),
            new Settled(4, 0, 1.3),
            new Settled(5, 0, 1.3)),
        run(discipline, jobs, 1));
    assertEquals(List.of("ES 0: 1", "ES 1: 0 2", "ES 1: 3", "ES 2: 4 5"), model.generated);
    assertEquals(2.75, discipline.backlogS(1), 1e-12);
    assertEquals(0.3, discipline.backlogS(2), 1e-12);
  }
}
