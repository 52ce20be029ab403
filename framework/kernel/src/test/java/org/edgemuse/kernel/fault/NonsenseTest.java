package org.edgemuse.kernel.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.LiveQueuesScheduler;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.StatisticsScheduler;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One nonsense of each kind, whatever the extension point: the run ends and names the plugin. */
class NonsenseTest {
  private static final String FINITE = ", which must be finite and at least 0";
  private static final String NOT_NEGATIVE = ", which must be at least 0";

  private static NonsenseException refused(TestRun run) {
    return assertThrows(NonsenseException.class, run::run);
  }

  private static void told(String message, TestRun run) {
    assertEquals(message, refused(run).getMessage());
  }

  /** Rates are what a test says, in the slot and without fading. */
  private record Rates(double now, double mean) implements ChannelModel {
    @Override
    public double rateBps(
        int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now) {
      return this.now;
    }

    @Override
    public double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
      return mean;
    }
  }

  @ParameterizedTest
  @CsvSource({"NaN, NaN", "-1, -1", "-1e-30, -1E-30"})
  void ratesOfAChannel(double rate, String shown) {
    NonsenseException refused =
        refused(TestRun.defaults().bring("channel", run -> new Rates(rate, 1)));
    assertEquals(
        "Channel model 'brought-1' gave rateBps ("
            + shown
            + ") between UE 0 and AP 0"
            + NOT_NEGATIVE,
        refused.getMessage());
    assertEquals(Rates.class.getName() + " (channel model 'brought-1')", refused.returnedBy());
  }

  @Test
  void ratesTooSmallForAnyData() {
    told(
        "Channel model 'brought-1' gave rateBps (4.94066E-324) between UE 0 and AP 0, which must"
            + " be 0 or enough for the data",
        TestRun.defaults().bring("channel", run -> new Rates(Double.MIN_VALUE, 1)));
  }

  @Test
  void meanRatesOfAChannel() {
    told(
        "Channel model 'brought-1' gave meanRateBps (NaN) between UE 1 and AP 1" + NOT_NEGATIVE,
        TestRun.defaults()
            .bring("channel", run -> new Rates(1, Double.NaN))
            .bring(
                "scheduler",
                run -> (StatisticsScheduler) (view, request) -> view.population().linkS(1, 1)));
  }

  /** A model of three numbers. */
  private record Model(double work, double error, double loadS) implements GenerativeModel {
    @Override
    public double work(Task task, int es, int steps) {
      return work;
    }

    @Override
    public double error(Task task, int es, int steps) {
      return error;
    }

    @Override
    public int minSteps(Task task, int es) {
      return 2;
    }

    @Override
    public double loadS(Task task, int es) {
      return loadS;
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -3, Double.POSITIVE_INFINITY})
  void workAndLoadingTimeOfAGenerativeModel(double value) {
    String of = " (" + Culprit.number(value) + ") of UE 0 on ES 0";
    told(
        "Generative model 'brought-1' gave work" + of + " with 2 steps" + FINITE,
        TestRun.defaults().bring("edgeServers.model", run -> new Model(value, 0, 0)));
    told(
        "Generative model 'brought-1' gave loadS" + of + FINITE,
        TestRun.defaults().bring("edgeServers.model", run -> new Model(1, 0, value)));
  }

  @Test
  void errorsOfAGenerativeModelWhenTheyAreMeasured() {
    told(
        "Generative model 'brought-1' gave error (NaN) of UE 0 on ES 0 with 2 steps, which must be"
            + " at least 0",
        TestRun.defaults().bring("edgeServers.model", run -> new Model(1, Double.NaN, 0)));
  }

  /** A model whose error is no number: no number of steps is known to be enough. */
  private record Blurred() implements GenerativeModel {
    @Override
    public double work(Task task, int es, int steps) {
      return 1;
    }

    @Override
    public double error(Task task, int es, int steps) {
      return Double.NaN;
    }
  }

  @Test
  void errorsThatAreNoNumbersNeverReachALimit() {
    TestRun run = TestRun.defaults().bring("edgeServers.model", context -> new Blurred());
    IllegalStateException failed = assertThrows(IllegalStateException.class, run::run);
    assertTrue(failed.getMessage().startsWith("ES 0 cannot reach error limit"), "" + failed);
  }

  /** A model that needs no step. */
  private record Stepless() implements GenerativeModel {
    @Override
    public double work(Task task, int es, int steps) {
      return 1;
    }

    @Override
    public double error(Task task, int es, int steps) {
      return 0;
    }

    @Override
    public int minSteps(Task task, int es) {
      return 0;
    }
  }

  @Test
  void fewestStepsOfAGenerativeModel() {
    told(
        "Generative model 'brought-1' gave minSteps (0) of UE 0 on ES 0, which must be at least 1",
        TestRun.defaults().bring("edgeServers.model", run -> new Stepless()));
  }

  @ParameterizedTest
  @CsvSource({"1001, 5", "5, -1", "NaN, 5", "5, Infinity"})
  void placesOutsideTheArea(double xM, double yM) {
    Placement placement =
        (population, xs, ys) -> {
          xs[xs.length - 1] = xM;
          ys[ys.length - 1] = yM;
        };
    boolean ofX = !(xM >= 0 && xM <= 1000);
    String what = ofX ? "xM (" + Culprit.number(xM) : "yM (" + Culprit.number(yM);
    told(
        "Placement 'brought-1' gave " + what + ") of UE 2, which must be in the area, 0 to 1000",
        TestRun.defaults().bring("userEquipments.placement", run -> placement));
    told(
        "Placement 'brought-1' gave " + what + ") of AP 1, which must be in the area, 0 to 1000",
        TestRun.defaults().bring("accessPoints.placement", run -> placement));
  }

  @Test
  void movesOutOfTheAreaAndOfUesThatAreNotThere() {
    told(
        "Mobility model 'brought-1' put UE 0 at (NaN, 3), but the area is 1000 m x 1000 m",
        TestRun.defaults()
            .bring(
                "userEquipments.mobility",
                run -> (MobilityModel) (ue, now, places) -> places.put(ue, Double.NaN, 3)));
    told(
        "Mobility model 'brought-1' put UE 3 at (1, 3), but UEs are numbered 0 to 2",
        TestRun.defaults()
            .bring(
                "userEquipments.mobility",
                run -> (MobilityModel) (ue, now, places) -> places.put(ue + 3, 1, 3)));
  }

  /** Demand of a certain activity, which keeps its sink. */
  private static final class Demand implements DemandModel {
    private final double activity;
    private final boolean coins;
    private DemandSink kept;

    Demand(double activity, boolean coins) {
      this.activity = activity;
      this.coins = coins;
    }

    @Override
    public void raise(Moment now, DemandSink out) {
      kept = out;
      out.request(0);
    }

    @Override
    public double activity(int ue) {
      kept.request(0);
      return activity;
    }

    @Override
    public boolean independentCoins() {
      return coins;
    }
  }

  @Test
  void requestsRaisedWhenNobodyAsks() {
    told(
        "Demand model 'brought-2' raised a request of UE 0 outside of raise",
        TestRun.defaults()
            .bring("scheduler", run -> reading(Task::activity))
            .bring("userEquipments.demand", run -> new Demand(1, false)));
  }

  private static FeedbackScheduler reading(ToDoubleFunction<Request> number) {
    return new FeedbackScheduler() {
      @Override
      public void decide(FeedbackView view, Request request) {
        number.applyAsDouble(request);
        request.assign(0, 0, request.minSteps(0));
      }
    };
  }

  /** Demand that is wrong about itself. */
  private record Mistaken(double activity, boolean independentCoins) implements DemandModel {
    @Override
    public void raise(Moment now, DemandSink out) {
      out.request(0);
    }

    @Override
    public double activity(int ue) {
      return activity;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, false, 'finite and at least 0'",
    "-0.5, false, 'finite and at least 0'",
    "1.5, true, 'at most 1 for a coin of its own'"
  })
  void activitiesOfDemand(double activity, boolean coins, String rule) {
    told(
        "Demand model 'brought-2' gave activity (%s) of UE 0, which must be %s"
            .formatted(Culprit.number(activity), rule),
        TestRun.defaults()
            .bring("scheduler", run -> reading(Task::activity))
            .bring("userEquipments.demand", run -> new Mistaken(activity, coins)));
  }

  @ParameterizedTest
  @CsvSource({
    "99, 0, 'asked for AP 99, but APs are numbered 0 to 1'",
    "0, -1, 'asked for ES -1, but ESs are numbered 0 to 1'",
    "0, -2147483647, 'asked for ES -2147483647, but ESs are numbered 0 to 1'"
  })
  void questionsOfASchedulerAboutWhatIsNotThere(int ap, int es, String message) {
    NonsenseException refused =
        refused(
            TestRun.defaults()
                .bring("scheduler", run -> reading(r -> r.linkS(ap) + r.serverS(es))));
    assertEquals("Scheduler 'brought-1' " + message, refused.getMessage());
    assertEquals("", refused.returnedBy());
  }

  @Test
  void questionsToQueuesAndPopulationsAboutWhatIsNotThere() {
    told(
        "A plugin asked for ES 2, but there are 2, numbered from 0",
        TestRun.defaults()
            .bring(
                "scheduler",
                run -> (LiveQueuesScheduler) (view, r) -> view.queues().projectedServerS(2, 1)));
    told(
        "A plugin asked for UE -1, but there are 3, numbered from 0",
        TestRun.defaults()
            .bring(
                "scheduler",
                run -> (StatisticsScheduler) (view, r) -> view.population().activity(-1)));
  }

  /** A discipline that settles what a test says. */
  private record Settling(int times, int shift, double waitS, double projectedS)
      implements SharingDiscipline {
    private static final int[] HANDLE = {-1};

    @Override
    public void admit(int resource, int handle, double soloS, double share) {
      HANDLE[0] = handle;
    }

    @Override
    public double projectedS(int resource, double soloS, double share) {
      return projectedS;
    }

    @Override
    public void settle(double slotS, Sink sink) {
      for (int i = 0; i < times; i++) {
        sink.settled(HANDLE[0] + shift, waitS, 1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2, 0, 0, 'settled request 2 on its server, where it is not or has settled before'",
    "1, 7, 0, 'settled request 9 on its server, where it is not or has settled before'",
    "1, -3, 0, 'settled request -1 on its server, where it is not or has settled before'",
    "1, 0, NaN, 'settled request 2 of UE 2 on its server after waitS (NaN) and serviceS (1),"
        + " which must be finite and at least 0'",
    "1, 0, -1, 'settled request 2 of UE 2 on its server after waitS (-1) and serviceS (1),"
        + " which must be finite and at least 0'"
  })
  void settlementsOfASharingDiscipline(int times, int shift, double waitS, String message) {
    told(
        "Sharing discipline 'brought-1' " + message,
        TestRun.defaults().bring("sharing.server", run -> new Settling(times, shift, waitS, 0)));
  }

  @Test
  void projectionsOfASharingDiscipline() {
    told(
        "Sharing discipline 'brought-1' gave projectedS (NaN) of ES 1, which must be at least 0",
        TestRun.defaults()
            .bring("sharing.server", run -> new Settling(0, 0, 0, Double.NaN))
            .bring(
                "scheduler",
                run -> (LiveQueuesScheduler) (view, r) -> view.queues().projectedServerS(1, 1)));
  }

  @Test
  void denialsWithoutAReason() {
    told(
        "Scheduler 'brought-1' denied request 0 without a reason (null)",
        TestRun.defaults()
            .bring("scheduler", run -> (FeedbackScheduler) (view, request) -> request.deny(null)));
    told(
        "Incentive mechanism 'brought-1' denied request 1 without a reason (null)",
        TestRun.defaults()
            .bring("incentive", run -> (IncentiveMechanism) (market, out) -> out.deny(1, null)));
  }

  @Test
  void pluginsThatMakeNothing() {
    told(
        "Channel model 'brought-1' made nothing (null) for the run",
        TestRun.defaults().bring("channel", run -> null));
  }
}
