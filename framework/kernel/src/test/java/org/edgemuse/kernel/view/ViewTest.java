package org.edgemuse.kernel.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.CompleteScheduler;
import org.edgemuse.kernel.api.scheduling.CompleteView;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.LiveQueuesScheduler;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.StatisticsScheduler;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.world.SlotClock;
import org.edgemuse.kernel.world.World;
import org.junit.jupiter.api.Test;

class ViewTest {

  private static TestRun simple(Scheduler scheduler) {
    return TestRun.simple().bring("scheduler", run -> scheduler);
  }

  private static TestRun complete(Consumer<CompleteView> look) {
    CompleteScheduler scheduler =
        (view, request) -> {
          look.accept(view);
          int es = Math.max(0, request.boundServer());
          request.assign(0, es, request.minSteps(es));
        };
    return simple(scheduler);
  }

  @Test
  void everyClassOfInformationIsRecognised() {
    assertEquals(
        InformationClass.FEEDBACK,
        simple((FeedbackScheduler) (view, request) -> {}).start().information());
    assertEquals(
        InformationClass.ANNOUNCED,
        simple((AnnouncedScheduler) (view, request) -> {}).start().information());
    assertEquals(
        InformationClass.STATISTICS,
        simple((StatisticsScheduler) (view, request) -> {}).start().information());
    assertEquals(
        InformationClass.LIVE_QUEUES,
        simple((LiveQueuesScheduler) (view, request) -> {}).start().information());
    assertEquals("complete", complete(view -> {}).start().information().label());
  }

  @Test
  void noCastLeadsFromAViewIntoTheWorld() {
    List<Object> seen = new ArrayList<>();
    AnnouncedScheduler scheduler =
        (view, request) -> {
          seen.addAll(List.of(view.facts(), view.announcements(), request));
          assertFalse(Modifier.isPublic(request.getClass().getModifiers()));
          assertFalse(Modifier.isPublic(view.announcements().getClass().getModifiers()));
          request.assign(0, 0, 3);
        };
    simple(scheduler).run();
    assertFalse(seen.isEmpty());
    for (Object part : seen) {
      assertFalse(part instanceof World, part.getClass().getName());
      for (var method : part.getClass().getMethods()) {
        Class<?> type = method.getReturnType();
        assertFalse(type == World.class, method::toString);
      }
    }
    // Whoever gets at the clock can read it; only the world moves it on.
    assertTrue(
        List.of(SlotClock.class.getMethods()).stream()
            .noneMatch(method -> method.getName().equals("advance")));
  }

  @Test
  void factsAreThoseOfTheScenario() {
    complete(
            view -> {
              assertEquals(2, view.facts().apCount());
              assertEquals(3, view.facts().esCount());
              assertEquals(6e6, view.facts().bandwidthHz(1));
              assertEquals(4, view.facts().capacity(2));
              assertSame(view.now(), view.facts().now());
              assertEquals(view.now().slot() * 0.5, view.now().timeS());
            })
        .with("slotSeconds", 0.5)
        .with("edgeServers.count", 3)
        .with("edgeServers.capacityTflops", List.of(1, 2, 4))
        .run();
  }

  @Test
  void populationTellsEveryonesNeeds() {
    complete(
            view -> {
              assertEquals(3, view.population().ueCount());
              assertEquals(0.75, view.population().activity(1));
              // 1.5 MB in all, 2 s a megabyte on AP 1; three steps at 2 TFLOP/s.
              assertEquals(3, view.population().linkS(2, 1));
              assertEquals(1.5, view.population().serverS(2, 1));
              assertEquals(3, view.population().minSteps(2, 1));
              assertEquals(0, view.population().placesVersion());
            })
        .with("userEquipments.demand.bernoulli.probability", 0.75)
        .with("userEquipments.promptMB", 0.5)
        .with("edgeServers.capacityTflops", 2)
        .run();
  }

  @Test
  void queuesShowTheNextRequestWhatTheOneBeforeHasTaken() {
    List<Double> backlogsS = new ArrayList<>();
    LiveQueuesScheduler scheduler =
        (view, request) -> {
          backlogsS.add(view.queues().serverBacklogS(1));
          assertEquals(view.queues().serverBacklogS(1) + 5, view.queues().projectedServerS(1, 5));
          assertEquals(view.queues().linkBacklogS(0) + 2, view.queues().projectedLinkS(0, 2));
          assertEquals(request.ue(), view.queues().linkBacklogS(0));
          assertEquals(0, view.queues().linkBacklogS(1));
          request.assign(0, 1, 3 + request.ue());
        };
    simple(scheduler).with("slots", 1).run();
    assertEquals(List.of(0.0, 3.0, 7.0), backlogsS);
  }

  @Test
  void requestsOfTheSlotAreListedInTheirOrder() {
    List<String> seen = new ArrayList<>();
    Scripted.Script script =
        (now, out) -> {
          out.request(1, 1, 0, DemandSink.ANY);
          out.request(2, 0, 0, 1);
        };
    complete(
            view -> {
              for (int i = 0; i < view.requests().count(); i++) {
                seen.add(
                    "UE %d bound %d link %.1f server %.1f"
                        .formatted(
                            view.requests().ue(i),
                            view.requests().boundServer(i),
                            view.requests().linkS(i, 1),
                            view.requests().serverS(i, 0)));
              }
            })
        .with("slots", 1)
        .bring("userEquipments.demand", run -> new Scripted(script))
        .run();
    List<String> once =
        List.of("UE 2 bound 1 link 2.0 server 3.0", "UE 1 bound -1 link 2.0 server 3.0");
    List<String> twice = new ArrayList<>(once);
    twice.addAll(once);
    assertEquals(twice, seen);
  }

  @Test
  void requestsTellTheirOwnUesNeeds() {
    FeedbackScheduler scheduler =
        (view, request) -> {
          assertEquals(request.ue() + 1.0, request.resultMB());
          assertEquals(2 * (request.ue() + 1.0), request.linkS(1));
          assertEquals(3, request.minSteps(0));
          assertEquals(3, request.serverS(0));
          assertEquals(5, request.serverS(0, 5));
          assertEquals(0.1, request.errorLimit());
          assertEquals(1, request.activity());
          assertTrue(request.distanceM(0) >= 1);
          assertEquals(-1, request.homeAp());
          request.assign(0, 0, 3);
        };
    EdgeSimulation simulation =
        simple(scheduler)
            .with("userEquipments.resultMB", List.of(1, 2, 3))
            .with("userEquipments.errorLimit", 0.1)
            .run();
    assertEquals(10, simulation.slotsDone());
  }
}
