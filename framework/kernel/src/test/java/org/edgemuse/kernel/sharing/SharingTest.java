package org.edgemuse.kernel.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.junit.jupiter.api.Test;

class SharingTest {
  private static final int RESOURCES = 3;
  private static final int SLOTS = 50;

  private record Job(int handle, int resource, double soloS, double share) {}

  private record Settled(int handle, double waitS, double serviceS) {}

  /** Slots with 0 to 39 requests on three resources, which are overloaded now and then. */
  private static List<List<Job>> world() {
    Draws draws = Draws.of(7, "test");
    List<List<Job>> slots = new ArrayList<>();
    int handle = 0;
    for (int t = 0; t < SLOTS; t++) {
      List<Job> jobs = new ArrayList<>();
      int count = draws.below(40, 0, t, 0);
      for (int i = 0; i < count; i++) {
        int resource = draws.below(RESOURCES, i, t, 1);
        double soloS = 0.3 * draws.uniform(i, t, 2);
        jobs.add(new Job(handle++, resource, soloS, 0.5 + draws.uniform(i, t, 3)));
      }
      slots.add(jobs);
    }
    return slots;
  }

  private static List<Settled> run(SharingDiscipline discipline, List<Job> slot) {
    for (Job job : slot) {
      discipline.admit(job.resource(), job.handle(), job.soloS(), job.share());
    }
    List<Settled> settled = new ArrayList<>();
    discipline.settle(
        1, (handle, waitS, serviceS) -> settled.add(new Settled(handle, waitS, serviceS)));
    return settled;
  }

  @Test
  void queueServesInOrderAsAServerStepThroughTimeDoes() {
    SharingDiscipline discipline = new FirstComeFirstServed(RESOURCES);
    double[] freeAtS = new double[RESOURCES];
    List<List<Job>> slots = world();
    for (int t = 0; t < slots.size(); t++) {
      List<Job> slot = slots.get(t);
      List<Settled> settled = run(discipline, slot);
      assertEquals(slot.size(), settled.size());
      for (int i = 0; i < slot.size(); i++) {
        Job job = slot.get(i);
        double startS = Math.max(t, freeAtS[job.resource()]);
        freeAtS[job.resource()] = startS + job.soloS();
        assertEquals(job.handle(), settled.get(i).handle());
        assertEquals(startS - t, settled.get(i).waitS(), 1e-9);
        assertEquals(job.soloS(), settled.get(i).serviceS());
      }
      for (int r = 0; r < RESOURCES; r++) {
        assertEquals(Math.max(0, freeAtS[r] - (t + 1)), discipline.backlogS(r), 1e-9);
      }
    }
  }

  @Test
  void queueProjectsTheDelayThatTheRequestThenGets() {
    SharingDiscipline discipline = new FirstComeFirstServed(RESOURCES);
    for (List<Job> slot : world()) {
      List<Double> projectedS = new ArrayList<>();
      for (Job job : slot) {
        projectedS.add(discipline.projectedS(job.resource(), job.soloS(), 1));
        discipline.admit(job.resource(), job.handle(), job.soloS(), 1);
      }
      List<Double> delaysS = new ArrayList<>();
      discipline.settle(1, (handle, waitS, serviceS) -> delaysS.add(waitS + serviceS));
      assertEquals(projectedS, delaysS);
    }
  }

  @Test
  void fairShareFinishesEveryoneAtTheSlotsLoadAndForgetsIt() {
    SharingDiscipline discipline = new ProportionalFair(RESOURCES);
    for (List<Job> slot : world()) {
      double[] loadS = new double[RESOURCES];
      for (Job job : slot) {
        loadS[job.resource()] += job.soloS();
      }
      List<Settled> settled = run(discipline, slot);
      assertEquals(slot.size(), settled.size());
      for (int i = 0; i < slot.size(); i++) {
        assertEquals(slot.get(i).handle(), settled.get(i).handle());
        assertEquals(0, settled.get(i).waitS());
        assertEquals(loadS[slot.get(i).resource()], settled.get(i).serviceS(), 1e-12);
      }
      for (int r = 0; r < RESOURCES; r++) {
        assertEquals(0, discipline.backlogS(r));
      }
    }
  }

  /**
   * Steps a processor whose requests progress at rates in proportion to their needs, in small steps
   * of time, until the first one is done.
   */
  @Test
  void fairShareIsWhatRatesInProportionToNeedLeadTo() {
    double[] soloS = {0.2, 0.7, 0.1};
    double totalS = 1.0;
    double[] leftS = soloS.clone();
    double stepS = 1e-5;
    double timeS = 0;
    while (leftS[0] > 0 && leftS[1] > 0 && leftS[2] > 0) {
      for (int i = 0; i < 3; i++) {
        leftS[i] -= stepS * soloS[i] / totalS;
      }
      timeS += stepS;
    }
    SharingDiscipline discipline = new ProportionalFair(1);
    for (int i = 0; i < 3; i++) {
      assertEquals(discipline.backlogS(0) + soloS[i], discipline.projectedS(0, soloS[i], 1));
      discipline.admit(0, i, soloS[i], 1);
    }
    double stepped = timeS;
    discipline.settle(1, (handle, waitS, serviceS) -> assertEquals(stepped, serviceS, 1e-4));
    for (double left : leftS) {
      assertEquals(0, left, 1e-4, "all are done together");
    }
  }
}
