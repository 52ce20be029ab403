package org.edgemuse.kernel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the kernel says of decisions that it cannot accept. */
class RefusalTest {
  private static final String ASSIGNED = "Scheduler 'brought-4' assigned request 0 of UE 0 to ";

  private static TestRun run(FeedbackScheduler scheduler, int boundServer) {
    return TestRun.simple()
        .bring(
            "userEquipments.demand",
            run -> new Scripted((now, out) -> out.request(0, DemandSink.ANY, 0, boundServer)))
        .bring("scheduler", run -> scheduler);
  }

  private static String refusal(FeedbackScheduler scheduler, int boundServer) {
    return assertThrows(IllegalStateException.class, run(scheduler, boundServer)::run).getMessage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | 0 | 3 | AP 2, ES 0 with 3 steps, but APs are numbered 0 to 1",
        "-1 | 0 | 3 | AP -1, ES 0 with 3 steps, but APs are numbered 0 to 1",
        "0 | 2 | 3 | AP 0, ES 2 with 3 steps, but ESs are numbered 0 to 1",
        "0 | -1 | 3 | AP 0, ES -1 with 3 steps, but ESs are numbered 0 to 1",
        "0 | 1 | 2 | AP 0, ES 1 with 2 steps, but it needs at least 3 steps there"
      })
  void assignmentsToNowhereOrWithTooFewSteps(int ap, int es, int steps, String message) {
    assertEquals(
        ASSIGNED + message,
        refusal((view, request) -> request.assign(ap, es, steps), DemandSink.ANY));
  }

  @Test
  void assignmentsToAnotherServerThanTheBoundOne() {
    assertEquals(
        ASSIGNED + "AP 0, ES 0 with 3 steps, but it is bound to ES 1",
        refusal((view, request) -> request.assign(0, 0, 3), 1));
  }

  @Test
  void secondDecisions() {
    assertEquals(
        ASSIGNED + "AP 1, ES 0 with 3 steps, but it was decided already",
        refusal(
            (view, request) -> {
              request.assign(0, 0, 3);
              request.assign(1, 0, 3);
            },
            DemandSink.ANY));
    assertEquals(
        "Scheduler 'brought-4' denied request 0 of UE 0 (CAPACITY), but it was decided already",
        refusal(
            (view, request) -> {
              request.assign(0, 0, 3);
              request.deny(DenyReason.CAPACITY);
            },
            DemandSink.ANY));
  }

  @Test
  void noDecision() {
    assertEquals(
        "Scheduler 'brought-4' neither assigned nor denied request 0 of UE 0",
        refusal((view, request) -> {}, DemandSink.ANY));
  }

  @Test
  void deniedRequestsAreCountedByReasonAndGone() {
    EdgeSimulation simulation =
        run((view, request) -> request.deny(DenyReason.COVERAGE), DemandSink.ANY).start();
    for (int slot = 0; slot < 3; slot++) {
      simulation.step();
      assertEquals(1, simulation.pipeline().denied());
      assertEquals(1, simulation.pipeline().denied(DenyReason.COVERAGE));
      assertEquals(0, simulation.pipeline().settled().size());
    }
  }

  @Test
  void requestsBoundToTheirServerAreAccepted() {
    run(
            (view, request) -> {
              assertEquals(1, request.boundServer());
              request.assign(0, request.boundServer(), 3);
            },
            1)
        .run();
  }
}
