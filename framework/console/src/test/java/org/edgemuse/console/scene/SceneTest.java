package org.edgemuse.console.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.edgemuse.console.Plays;
import org.edgemuse.kernel.request.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SceneTest {

  private static final double EXACT = 1e-12;

  @TempDir Path folder;

  private Scene after(int slots, String... sets) {
    return Plays.picture(folder, Plays.TWO_CELLS, slots, sets).scene();
  }

  @Test
  void statesAndLoadsFollowFromStages() {
    // ES 1 needs .5 s for a request, so that both UEs ask it, one after the other.
    Scene first = after(1);
    assertEquals(UeState.GENERATING, first.state(0));
    assertEquals(0, first.remainingS(0), EXACT);
    assertEquals(1, first.esLoadS(1), EXACT);
    assertEquals(0, first.esLoadS(0), EXACT);
    assertEquals(0, first.esBacklogS(1), EXACT);
    assertEquals(2, first.tally().settled());
    assertEquals(0.75, first.tally().meanDelayS(), EXACT);
  }

  @Test
  void backlogMakesUesWait() {
    // 2.5 s of work for each request and a slot of 1 s: after slot 0, 4 s are left; after slot 1,
    // 8.
    String[] slow = {"edgeServers.capacityTflops=[0.4, 0.4]"};
    Scene first = after(1, slow);
    assertEquals(UeState.GENERATING, first.state(0));
    assertEquals(1.5, first.remainingS(0), EXACT);
    assertEquals(UeState.WAITING, first.state(1));
    assertEquals(4, first.remainingS(1), EXACT);
    assertEquals(5, first.esLoadS(0), EXACT);
    assertEquals(4, first.esBacklogS(0), EXACT);

    Scene second = after(2, slow);
    assertEquals(UeState.WAITING, second.state(0));
    assertEquals(5.5, second.remainingS(0), EXACT);
    assertEquals(8, second.remainingS(1), EXACT);
    assertEquals(9, second.esLoadS(0), EXACT);
    assertEquals(10, second.scales().es().fullS());
    assertEquals(0, second.linkAp(0));
    assertEquals(1, second.linkAp(1));
    assertEquals(0, second.linkEs(1));
    assertEquals(0, second.linkAge(1));
    assertEquals(1, second.flow(1, 0));
  }

  @Test
  void whatIsOnItsWayLooksLikeWhatIsSettled() {
    for (int slots = 1; slots <= 4; slots++) {
      String slow = "edgeServers.capacityTflops=[0.4, 0.7]";
      Scene settled = after(slots, slow);
      Scene onTheWay = after(slots, slow, "handover={}");
      for (int i = 0; i < 2; i++) {
        String at = "%d after slot %d".formatted(i, slots);
        assertEquals(settled.state(i), onTheWay.state(i), at);
        assertEquals(settled.remainingS(i), onTheWay.remainingS(i), EXACT, at);
        assertEquals(settled.esLoadS(i), onTheWay.esLoadS(i), EXACT, at);
        assertEquals(settled.apLoadS(i), onTheWay.apLoadS(i), EXACT, at);
      }
      assertEquals(settled.scales().ue().fullS(), onTheWay.scales().ue().fullS());
    }
  }

  @Test
  void newEpisodeBeginsWithNothing() {
    String[] slow = {"edgeServers.capacityTflops=[0.4, 0.4]", "episodes=2", "slots=3"};
    assertEquals(after(1, slow).remainingS(1), after(4, slow).remainingS(1), EXACT);
    assertEquals(after(1, slow).esLoadS(0), after(4, slow).esLoadS(0), EXACT);
  }

  @Test
  void slotsAreNotFollowedWhileNobodyLooks() {
    String[] slow = {"edgeServers.capacityTflops=[0.4, 0.4]"};
    Scene scene = after(1, slow);
    scene.followWhile(() -> false);
    scene.run().simulation().step();
    scene.slotEnded(scene.run());
    scene.run().simulation().step();
    scene.slotEnded(scene.run());
    assertEquals(5, scene.esLoadS(0), EXACT, "as before");

    scene.catchUp();

    assertEquals(12, scene.esBacklogS(0), EXACT);
    assertEquals(UeState.WAITING, scene.state(0));
    assertEquals(2 + 8 + 2.5 - 3, scene.remainingS(0), EXACT);
    assertEquals(12, scene.esLoadS(0), EXACT, "what is left of it, at least");
  }

  @Test
  void undecidedRequestWaitsASlotAtLeast() {
    Scene scene = after(1);
    Pipeline pipeline = new Pipeline(scene.run().simulation().world());
    pipeline.beginSlot();
    pipeline.request(1, 0, 0, -1);
    UnderWay underWay = new UnderWay(2);
    underWay.endSlot(pipeline.requests(), new Loads(2), new Loads(2), 1);

    assertEquals(UeState.WAITING, underWay.state(1));
    assertEquals(1, underWay.remainingS(1));
    assertEquals(null, underWay.state(0));

    underWay.clear();
    assertEquals(null, underWay.state(1));
  }

  @Test
  void deniedRequestsAreCounted() {
    Scene scene =
        after(1, "channel={snr: {snrDb: -20, walkDb: 0}}", "sharing.link=proportional-fair");

    assertEquals(2, scene.tally().denied());
    assertEquals(0, scene.tally().settled());
    assertEquals(UeState.IDLE, scene.state(0));
    assertEquals(Integer.MAX_VALUE, scene.linkAge(0));
    assertNotEquals(0, scene.tally().raised());
  }
}
