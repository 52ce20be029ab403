package org.edgemuse.kernel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.testing.Reaching;
import org.edgemuse.kernel.testing.Roving;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many requests of UEs that rove about, against a simulation that knows nothing of the kernel. */
class HandoverWorldTest {
  private static final int UES = 40;
  private static final int SLOTS = 300;
  private static final double SLOT_S = 0.4;
  private static final double RESULT_MB = 0.3137;
  private static final double ODDS = 0.02;
  private static final double[] AP_X = {100, 350, 500, 800};

  private static TestRun world(double interruptionMs, double promptMB, double reachM) {
    return TestRun.simple()
        .with("slots", SLOTS)
        .with("slotSeconds", SLOT_S)
        .with("accessPoints.count", AP_X.length)
        .with(
            "accessPoints.placement",
            Map.of("points", Map.of("xM", List.of(100, 350, 500, 800), "yM", 500)))
        .with("edgeServers.colocated", true)
        .with("edgeServers.fibreMbps", 20)
        .with("edgeServers.capacityTflops", 4)
        .with("userEquipments.count", UES)
        .with("userEquipments.promptMB", promptMB)
        .with("userEquipments.resultMB", RESULT_MB)
        .with("sharing.link", "first-come-first-served")
        .with("sharing.server", "first-come-first-served")
        .with("handover", Map.of("interruptionMs", interruptionMs))
        .bring("channel", run -> new Reaching(reachM))
        .bring("userEquipments.mobility", run -> new Roving())
        .bring(
            "userEquipments.demand",
            run ->
                new Scripted(
                    (now, out) -> {
                      for (int ue = 0; ue < UES; ue++) {
                        if (Roving.hash(9, ue, now.slot()) < ODDS) {
                          out.request(ue, -1, now.slot(), -1);
                        }
                      }
                    }))
        .bring(
            "scheduler",
            run ->
                (FeedbackScheduler)
                    (view, request) -> {
                      int ap = 0;
                      for (int i = 1; i < AP_X.length; i++) {
                        ap = request.distanceM(i) < request.distanceM(ap) ? i : ap;
                      }
                      request.assign(ap, (request.ue() + request.taskIndex()) % 2, 3);
                    });
  }

  private static List<Seen> outcomes(TestRun run) {
    Witness witness = new Witness();
    run.watch(ignored -> witness).run();
    return witness.outcomes();
  }

  @ParameterizedTest(name = "interruption {0} ms, prompts of {1} MB, reach {2} m")
  @CsvSource({"50, 0.1, 150", "50, 0, 150", "900, 0.51, 100", "0, 0.53, 60", "250, 0.27, 300"})
  void everyDelayIsThatOfASimulationByTimes(double interruptionMs, double promptMB, double reachM) {
    List<Seen> seen = outcomes(world(interruptionMs, promptMB, reachM));
    ByTimes model = new ByTimes(interruptionMs / 1e3, promptMB, RESULT_MB, reachM);
    List<ByTimes.Request> expected = model.run();
    int handovers = seen.stream().mapToInt(Seen::handovers).sum();
    assertTrue(handovers > 50, () -> "only " + handovers + " handovers");
    assertEquals(expected.size(), seen.size());
    for (int i = 0; i < seen.size(); i++) {
      Seen one = seen.get(i);
      ByTimes.Request other = expected.get(i);
      String name = "UE %d, task %d".formatted(other.ue, other.slot);
      assertEquals(name, "UE %d, task %d".formatted(one.ue(), one.taskIndex()));
      assertEquals(other.overS - other.slot * SLOT_S, one.delayS(), 1e-9, name);
      assertEquals(other.handovers, one.handovers(), name);
      assertEquals(other.ap, one.lastAp(), name);
      double sumS = 0;
      for (Stage stage : Stage.values()) {
        assertTrue(one.stageS(stage) >= -1e-12, name);
        sumS += one.stageS(stage);
      }
      assertEquals(sumS, one.delayS(), 1e-12);
    }
  }

  @Test
  void whoNeverLosesAnApHasTheSameStagesAsWithoutTheKey() {
    TestRun everywhere = world(50, 0.2, 2000);
    TestRun before = everywhere.with("handover", Nodes.parse(Where.NOWHERE, "null"));
    List<Seen> atOnce = byRequest(outcomes(before));
    List<Seen> whenOver = byRequest(outcomes(everywhere));
    assertTrue(whenOver.size() > 90);
    assertTrue(atOnce.size() > whenOver.size(), "some are on their way when the run ends");
    int i = 0;
    for (Seen one : whenOver) {
      while (atOnce.get(i).ue() != one.ue() || atOnce.get(i).taskIndex() != one.taskIndex()) {
        i++;
      }
      assertEquals(atOnce.get(i).stagesS(), one.stagesS());
      assertEquals(atOnce.get(i).linkS(), one.linkS());
    }
  }

  private static List<Seen> byRequest(List<Seen> outcomes) {
    List<Seen> sorted = new ArrayList<>(outcomes);
    sorted.sort(Comparator.comparingInt(Seen::ue).thenComparingInt(Seen::taskIndex));
    return sorted;
  }

  @Test
  void equalRunsAreEqual() {
    assertEquals(outcomes(world(50, 0.1, 150)), outcomes(world(50, 0.1, 150)));
  }

  /** The same world by points in time and megabytes that are left. */
  private static final class ByTimes {
    private static final int ESS = 2;

    private final double interruptionS;
    private final double promptMB;
    private final double resultMB;
    private final double reachM;
    private final double[] upFreeS = new double[AP_X.length];
    private final double[] downFreeS = new double[AP_X.length];
    private final double[] esFreeS = new double[ESS];

    static final class Request {
      int ue;
      int slot;
      int ap;
      int es;
      int promptAp;
      int handovers;
      boolean cutOff;
      boolean promptLost;
      double generatesS;
      double promptLeftMB;
      double resultLeftMB;
      double promptFromS;
      double promptToS;
      double resultFromS;
      double overS;
    }

    ByTimes(double interruptionS, double promptMB, double resultMB, double reachM) {
      this.interruptionS = interruptionS;
      this.promptMB = promptMB;
      this.resultMB = resultMB;
      this.reachM = reachM;
    }

    private boolean reaches(int ap, double x) {
      return Math.abs(x - AP_X[ap]) <= reachM;
    }

    private double fibreS(int ap, int es, double dataMB) {
      return ap == es ? 0 : dataMB * 8 / 20;
    }

    List<Request> run() {
      List<Request> over = new ArrayList<>();
      List<Request> way = new ArrayList<>();
      List<Request> retrying = new ArrayList<>();
      for (int slot = 0; slot < SLOTS; slot++) {
        double nowS = slot * SLOT_S;
        List<Request> again = new ArrayList<>();
        for (Request request : List.copyOf(way)) {
          if (isHandedOver(request, slot)) {
            way.remove(request);
            again.add(request);
          }
        }
        for (Request request : List.copyOf(way)) {
          if (!request.cutOff && request.overS <= nowS + SLOT_S) {
            way.remove(request);
            over.add(request);
          }
        }
        List<Request> waiting = new ArrayList<>(retrying);
        retrying.clear();
        for (int ue = 0; ue < UES; ue++) {
          if (Roving.hash(9, ue, slot) < ODDS) {
            Request request = new Request();
            request.ue = ue;
            request.slot = slot;
            waiting.add(request);
          }
        }
        for (Request request : waiting) {
          int nearest = 0;
          double x = Roving.xM(request.ue, slot);
          for (int ap = 1; ap < AP_X.length; ap++) {
            nearest = Math.abs(x - AP_X[ap]) < Math.abs(x - AP_X[nearest]) ? ap : nearest;
          }
          if (reaches(nearest, x)) {
            start(request, nearest, nowS);
            again.add(request);
          } else {
            retrying.add(request);
          }
        }
        for (Request request : again) {
          (request.overS <= nowS + SLOT_S ? over : way).add(request);
        }
      }
      return over;
    }

    private boolean isHandedOver(Request request, int slot) {
      double nowS = slot * SLOT_S;
      double x = Roving.xM(request.ue, slot);
      if (!request.cutOff) {
        if (reaches(request.ap, x)) {
          return false;
        }
        request.cutOff = true;
        request.promptLost = nowS < request.promptToS;
        request.promptLeftMB =
            left(request.promptLeftMB, request.promptFromS, request.promptToS, nowS);
        request.resultLeftMB = left(request.resultLeftMB, request.resultFromS, request.overS, nowS);
      }
      for (int ap = 0; ap < AP_X.length; ap++) {
        if (reaches(ap, x)) {
          request.cutOff = false;
          request.handovers++;
          request.ap = ap;
          if (request.promptLost) {
            sendPrompt(request, ap, nowS, nowS + interruptionS);
          }
          sendResult(request, ap, nowS, nowS + interruptionS);
          return true;
        }
      }
      return false;
    }

    private static double left(double dataMB, double fromS, double toS, double nowS) {
      return nowS <= fromS ? dataMB : dataMB * Math.max(0, toS - nowS) / (toS - fromS);
    }

    private void start(Request request, int ap, double nowS) {
      request.es = (request.ue + request.slot) % ESS;
      request.promptLeftMB = promptMB;
      request.resultLeftMB = resultMB;
      double waitS = Math.max(0, esFreeS[request.es] - nowS);
      esFreeS[request.es] = nowS + waitS + 0.75;
      request.generatesS = waitS + 0.75;
      request.ap = ap;
      sendPrompt(request, ap, nowS, nowS);
      sendResult(request, ap, nowS, nowS);
    }

    /** A transfer is queued at the AP at one time and starts its wait at another. */
    private void sendPrompt(Request request, int ap, double queuedS, double fromS) {
      double freeS = Math.max(upFreeS[ap], queuedS);
      double soloS = request.promptLeftMB * (ap + 1);
      upFreeS[ap] = promptMB == 0 ? upFreeS[ap] : freeS + soloS;
      request.promptFromS = promptMB == 0 ? fromS : fromS + freeS - queuedS;
      request.promptToS = request.promptFromS + soloS;
      request.promptAp = ap;
    }

    private double readyS(Request request) {
      return request.promptToS
          + fibreS(request.promptAp, request.es, promptMB)
          + request.generatesS;
    }

    private void sendResult(Request request, int ap, double queuedS, double fromS) {
      double freeS = Math.max(downFreeS[ap], queuedS);
      double soloS = request.resultLeftMB * (ap + 1);
      downFreeS[ap] = freeS + soloS;
      double setsOutS = Math.max(fromS, readyS(request)) + fibreS(ap, request.es, resultMB);
      request.resultFromS = setsOutS + freeS - queuedS;
      request.overS = request.resultFromS + soloS;
    }
  }
}
