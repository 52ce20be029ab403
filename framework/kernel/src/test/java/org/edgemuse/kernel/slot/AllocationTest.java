package org.edgemuse.kernel.slot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.Eastward;
import org.edgemuse.kernel.testing.EqualParts;
import org.edgemuse.kernel.testing.Generating;
import org.edgemuse.kernel.testing.LastInReach;
import org.edgemuse.kernel.testing.LeastBacklog;
import org.edgemuse.kernel.testing.Roving;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Warm slots allocate nothing for a UE or a request. */
class AllocationTest {
  private static final int UES = 2000;
  private static final int WARM_SLOTS = 150;
  private static final int SLOTS = 100;

  private record Listening() implements AnnouncedScheduler {
    private static final long serialVersionUID = 1L;

    @Override
    public void decide(AnnouncedView view, Request request) {
      double loadS = view.announcements().linkLoadS(0) + view.announcements().linkFullLoadS(0);
      int ap = request.linkS(0) < loadS ? 0 : 1;
      request.assign(ap, 0, request.minSteps(0));
    }

    @Override
    public void learn(AnnouncedView view, Outcome outcome) {
      if (outcome.delayS() < 0) {
        throw new IllegalStateException("negative delay");
      }
    }
  }

  static Stream<Arguments> worlds() {
    TestRun busy =
        TestRun.defaults()
            .with("slots", WARM_SLOTS + SLOTS)
            .with("userEquipments.count", UES)
            .with("userEquipments.demand", "bernoulli");
    Object rayleigh = Map.of("shannon", Map.of("rayleigh", Map.of("outageSnrDb", -10)));
    return Stream.of(
        Arguments.of("nobody moves", busy),
        Arguments.of(
            "links fade, queues carry over",
            busy.with("channel", rayleigh)
                .with("userEquipments.promptMB", 0.1)
                .with("sharing.server", "first-come-first-served")
                .bring("scheduler", run -> new LeastBacklog())),
        Arguments.of(
            "APs are out of reach",
            busy.with("accessPoints.count", 150)
                .with("accessPoints.coverageM", 120)
                .with("channel", Map.of("shannon", Map.of("minSnrDb", 3)))
                .bring("userEquipments.mobility", run -> new Eastward(1, 1000))
                .bring("scheduler", run -> new LastInReach())),
        Arguments.of(
            "batches are generated together",
            busy.with("sharing.server", "batched")
                .bring("edgeServers.model", run -> new Generating.Silent())
                .bring("scheduler", run -> new LeastBacklog())),
        Arguments.of(
            "UEs move, machines announce",
            busy.bring("userEquipments.mobility", run -> new Eastward(1, 1000))
                .bring("scheduler", run -> new Listening())),
        Arguments.of("requests are handed over", handingOver(busy)),
        Arguments.of(
            "cells raise tasks, a market clears",
            busy.with("userEquipments.demand", "per-cell").with("incentive", "open-access")),
        Arguments.of(
            "tasks have numbers of their own",
            busy.with("userEquipments.demand", "per-cell")
                .with("userEquipments.promptMB", Map.of("uniform", List.of(0, 1), "by", "request"))
                .with(
                    "userEquipments.resultMB",
                    Map.of("uniformInteger", List.of(1, 9), "by", "taskIndex"))),
        Arguments.of(
            "sessions last, ratios walk, a market grants parts",
            busy.with("userEquipments.demand", "sessions")
                .with("channel", Map.of("snr", Map.of("walkDb", 1)))
                .with("userEquipments.promptMB", 0.1)
                .with("sharing.link", "allocated")
                .with("sharing.server", "allocated")
                .with("scheduler", "bound")
                .bring("incentive", run -> new EqualParts())));
  }

  /** UEs rove past two APs that do not reach everywhere; each request takes a few slots. */
  private static TestRun handingOver(TestRun busy) {
    return busy.with("userEquipments.demand", Map.of("bernoulli", Map.of("probability", 0.1)))
        .with("userEquipments.promptMB", 0.1)
        .with("accessPoints.coverageM", 400)
        .with("accessPoints.bandwidthMHz", 1000)
        .with("edgeServers.capacityTflops", 2000)
        .with("edgeServers.fibreMbps", 4)
        .with("sharing.link", "first-come-first-served")
        .with("handover", Map.of())
        .with("metrics", List.of("handovers"))
        .bring("userEquipments.mobility", run -> new Roving())
        .bring("scheduler", run -> new FirstInReach());
  }

  private record FirstInReach() implements FeedbackScheduler {
    private static final long serialVersionUID = 1L;

    @Override
    public void decide(FeedbackView view, Request request) {
      int ap = request.apsInReach() == 0 ? 0 : request.apInReach(0);
      request.assign(ap, request.ue() % 2, request.minSteps(request.ue() % 2));
    }
  }

  @Test
  void requestsAreHandedOverInThatWorld() {
    EdgeSimulation simulation =
        handingOver(TestRun.defaults().with("slots", 50).with("userEquipments.count", 100)).run();
    assertTrue(simulation.summary().value("handovers") > 0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worlds")
  void warmSlotsAllocateNothingPerUe(String name, TestRun run) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    EdgeSimulation simulation = run.start();
    for (int slot = 0; slot < WARM_SLOTS; slot++) {
      simulation.step();
    }
    long before = threads.getThreadAllocatedBytes(thread);
    for (int slot = 0; slot < SLOTS; slot++) {
      simulation.step();
    }
    double bytes = threads.getThreadAllocatedBytes(thread) - before;
    double perUeAndSlot = bytes / SLOTS / UES;
    assertTrue(perUeAndSlot < 1, () -> name + ": " + perUeAndSlot + " bytes per UE and slot");
  }
}
