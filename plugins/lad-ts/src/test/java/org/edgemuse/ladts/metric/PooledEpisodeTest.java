package org.edgemuse.ladts.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.random.BitStream;
import org.junit.jupiter.api.Test;

class PooledEpisodeTest {
  private static final int SLOTS = 50;
  private static final double SLOT_S = 0.5;
  private static final double CAPACITY = 9;

  private record Task(int slot, int settledIn, double work) {}

  private static List<Task> tasks(int latest) {
    BitStream stream = BitStream.of(Draws.of(7, "tasks"), 0);
    List<Task> tasks = new ArrayList<>();
    for (int slot = 0; slot < SLOTS - latest; slot++) {
      for (int i = stream.below(4); i > 0; i--) {
        double work = 1 + stream.below(1000) / 300.;
        tasks.add(new Task(slot, slot + stream.below(latest + 1), work));
      }
    }
    return tasks;
  }

  private static PooledServer pooled(List<Task> tasks, int firstSlot) {
    PooledEpisode episode = new PooledEpisode(SLOT_S, firstSlot);
    for (int now = firstSlot; now < SLOTS; now++) {
      int slot = now;
      List<Task> settled = tasks.stream().filter(task -> task.settledIn() == slot).toList();
      long underWay =
          tasks.stream().filter(task -> task.slot() <= slot && task.settledIn() > slot).count();
      episode.slot((int) underWay, settled.size());
      settled.forEach(task -> episode.settled(task.slot(), task.work()));
      episode.serve(CAPACITY);
    }
    return episode.finished(CAPACITY);
  }

  private static PooledServer atOnce(List<Task> tasks) {
    PooledServer server = new PooledServer();
    for (Task task : tasks) {
      server.serve(CAPACITY, task.slot() * SLOT_S);
      server.arrive(task.work());
    }
    server.serve(CAPACITY, Double.POSITIVE_INFINITY);
    return server;
  }

  private static void assertSame(List<Task> tasks, PooledServer server) {
    PooledServer expected = atOnce(tasks);
    assertEquals(tasks.size(), server.arrived());
    assertEquals(expected.sojournS(), server.sojournS(), 1e-9 * expected.sojournS());
  }

  @Test
  void tasksArriveInTheirSlots_howeverLateTheySettle() {
    for (int latest : new int[] {0, 1, 7, 40}) {
      List<Task> tasks = tasks(latest);
      assertSame(tasks, pooled(tasks, 0));
    }
  }

  @Test
  void fromALaterSlotOn_whatWasUnderWayThenHasItsPlace() {
    List<Task> tasks = tasks(7);
    assertSame(tasks.stream().filter(task -> task.settledIn() >= 20).toList(), pooled(tasks, 20));
  }

  @Test
  void tasksThatNeverSettle_holdNothingBackForGood() {
    List<Task> tasks = new ArrayList<>(tasks(7));
    List<Task> settling = List.copyOf(tasks);
    tasks.add(0, new Task(3, SLOTS, 5));
    assertSame(settling, pooled(tasks, 0));
  }
}
