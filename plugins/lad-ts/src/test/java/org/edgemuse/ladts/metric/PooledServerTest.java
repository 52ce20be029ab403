package org.edgemuse.ladts.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class PooledServerTest {
  private static final Draws DRAWS = Draws.of(3, "pooled-server-test");

  /** Whole units of work that come in each slot, of which the server does so many a slot. */
  private record Case(int unitsPerSlot, int[][] slots) {

    static Case drawn(int number, int slots, int tasks, int units) {
      int[][] arrivals = new int[slots][];
      for (int slot = 0; slot < slots; slot++) {
        arrivals[slot] = new int[DRAWS.below(tasks + 1, number, slot, 0)];
        for (int i = 0; i < arrivals[slot].length; i++) {
          arrivals[slot][i] = 1 + DRAWS.below(units, number, slot, 1 + i);
        }
      }
      return new Case(1 + DRAWS.below(4, number, slots, 0), arrivals);
    }

    double sojournS() {
      PooledServer server = new PooledServer();
      for (int slot = 0; slot < slots.length; slot++) {
        for (int work : slots[slot]) {
          server.arrive(work);
        }
        server.serve(unitsPerSlot, slot + 1);
      }
      server.serve(unitsPerSlot, Double.POSITIVE_INFINITY);
      return server.sojournS();
    }
  }

  /** A unit at a time, the least that is left found by looking at all of it. */
  private static double unitByUnit(Case of) {
    int[] left = {};
    int[] arrived = {};
    long total = 0;
    for (int unit = 0; unit / of.unitsPerSlot < of.slots.length || left.length > 0; unit++) {
      if (unit % of.unitsPerSlot == 0 && unit / of.unitsPerSlot < of.slots.length) {
        int[] more = of.slots[unit / of.unitsPerSlot];
        int before = left.length;
        left = Arrays.copyOf(left, before + more.length);
        arrived = Arrays.copyOf(arrived, before + more.length);
        System.arraycopy(more, 0, left, before, more.length);
        Arrays.fill(arrived, before, arrived.length, unit);
      }
      int next = -1;
      for (int i = 0; i < left.length; i++) {
        if (next < 0 || left[i] < left[next]) {
          next = i;
        }
      }
      if (next >= 0 && --left[next] == 0) {
        total += unit + 1 - arrived[next];
        left = without(left, next);
        arrived = without(arrived, next);
      }
    }
    return total / (double) of.unitsPerSlot;
  }

  private static int[] without(int[] values, int at) {
    int[] rest = Arrays.copyOf(values, values.length - 1);
    System.arraycopy(values, at + 1, rest, at, rest.length - at);
    return rest;
  }

  @Test
  void sojourn_isThatOfASimulationUnitByUnit() {
    for (int number = 0; number < 200; number++) {
      Case drawn = Case.drawn(number, 12, 9, 7);
      assertEquals(unitByUnit(drawn), drawn.sojournS(), 1e-9, drawn::toString);
    }
  }

  @Test
  void sojourn_isTheLeastOfAllSchedules() {
    for (int number = 0; number < 60; number++) {
      Case drawn = Case.drawn(1000 + number, 3, 2, 4);
      assertEquals(
          leastOfAll(drawn, 0, List.of(), new HashMap<>()) / (double) drawn.unitsPerSlot,
          drawn.sojournS(),
          1e-9,
          drawn::toString);
    }
  }

  /** The least number of units that tasks stay from now on, whichever is served now. */
  private static long leastOfAll(
      Case of, int unit, List<Integer> left, Map<List<Integer>, Long> known) {
    List<Integer> tasks = new ArrayList<>(left);
    boolean more = unit / of.unitsPerSlot < of.slots.length;
    if (more && unit % of.unitsPerSlot == 0) {
      for (int work : of.slots[unit / of.unitsPerSlot]) {
        tasks.add(work);
      }
    }
    tasks.sort(null);
    if (tasks.isEmpty()) {
      return more ? leastOfAll(of, unit + 1, tasks, known) : 0;
    }
    List<Integer> state = new ArrayList<>(tasks);
    state.add(unit);
    Long before = known.get(state);
    if (before != null) {
      return before;
    }
    long least = Long.MAX_VALUE;
    for (int i = 0; i < tasks.size(); i++) {
      List<Integer> after = new ArrayList<>(tasks);
      if (after.get(i) == 1) {
        after.remove(i);
      } else {
        after.set(i, after.get(i) - 1);
      }
      least = Math.min(least, tasks.size() + leastOfAll(of, unit + 1, after, known));
    }
    known.put(state, least);
    return least;
  }

  @Test
  void copies_goOnByThemselves() {
    PooledServer server = new PooledServer();
    server.arrive(3);
    server.serve(1, 1);
    PooledServer copy = server.copy();
    copy.arrive(1);
    copy.serve(1, Double.POSITIVE_INFINITY);
    server.serve(1, Double.POSITIVE_INFINITY);
    assertEquals(3, server.sojournS());
    assertEquals(1, server.arrived());
    assertEquals(1 + 4, copy.sojournS());
  }
}
