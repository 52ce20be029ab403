package org.edgemuse.kernel.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What an environment refuses, and how it goes on. */
class MisuseTest {
  private static final Scenario SCENARIO =
      TestRun.simple()
          .with("slots", 2)
          .with("episodes", 2)
          .bring(
              "userEquipments.demand", run -> new Scripted((now, out) -> out.request(0, 0, 0, 1)))
          .scenario();

  private static Environment environment(Observer observer) {
    return new Environment(SCENARIO, observer, Actions.servers(SCENARIO));
  }

  private static Environment environment() {
    return environment(ByUe.of(SCENARIO));
  }

  private static void refuses(
      String message, Class<? extends Exception> type, Executable executable) {
    assertEquals(message, assertThrows(type, executable).getMessage());
  }

  @Test
  void nothingCanBeAskedBeforeReset() {
    Environment environment = environment();
    String message = "No run has begun: call reset first";
    refuses(message, IllegalStateException.class, () -> environment.step(0));
    refuses(message, IllegalStateException.class, () -> environment.allows(0));
    refuses(message, IllegalStateException.class, environment::summary);
  }

  @Test
  void actionOutOfRangeOrNotAllowedIsRefusedAndAnotherOneTaken() {
    Environment environment = environment();
    environment.reset(1);
    String message = "There is no action %d: they are numbered 0 to 1";
    refuses(message.formatted(-1), IllegalArgumentException.class, () -> environment.step(-1));
    refuses(message.formatted(2), IllegalArgumentException.class, () -> environment.step(2));
    refuses(message.formatted(2), IllegalArgumentException.class, () -> environment.allows(2));
    refuses(
        "Request 0 of episode 0 does not allow action 0: ask allows(action) before",
        IllegalArgumentException.class,
        () -> environment.step(0));
    assertEquals(1, environment.step(1).number());
  }

  @Test
  void truncatedEpisodeMustBeResetAndTheLastOneIsTheLast() {
    Environment environment = environment();
    for (int episode = 0; episode < 2; episode++) {
      environment.reset();
      environment.step(1);
      environment.step(1);
      refuses(
          "The episode is over: begin the next one by reset()",
          IllegalStateException.class,
          () -> environment.step(1));
    }
    refuses(
        "The run's last episode (episodes: 2) is over: begin another run by reset(seed)",
        IllegalStateException.class,
        environment::reset);
    assertEquals(0, environment.reset(1).episode());
  }

  @Test
  void episodeUnderWayIsNotLeftButForAnotherRun() {
    Environment environment = environment();
    environment.reset(1);
    refuses(
        "Slot 0 of episode 0 is not over: step on until the episode is truncated, or begin another"
            + " run by reset(seed)",
        IllegalStateException.class,
        environment::reset);
    environment.step(1);
    assertEquals(0, environment.reset(2).number());
  }

  private record Faulty(int size, int written, boolean decides) implements Observer {
    @Override
    public void fill(AnnouncedView view, Request request, float[] observation) {
      observation[written - 1] = 1;
      if (decides) {
        request.assign(0, 1, 3);
      }
    }
  }

  @Test
  void observationsHaveAtLeastOneNumber() {
    refuses(
        "The observer's size (0) must be at least 1",
        IllegalArgumentException.class,
        () -> environment(new Faulty(0, 1, false)));
  }

  @Test
  void observerThatWritesMoreThanItSaysFailsTheRun() {
    Environment environment = environment(new Faulty(2, 3, false));
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> environment.reset(1));
    refuses(
        "The run has failed: begin another one by reset(seed)",
        IllegalStateException.class,
        () -> environment.step(1));
    refuses(
        "The run has failed: begin another one by reset(seed)",
        IllegalStateException.class,
        environment::reset);
  }

  @Test
  void observerDoesNotDecide() {
    refuses(
        "The observer has decided request 0 of UE 0: that is left to the action",
        IllegalStateException.class,
        () -> environment(new Faulty(1, 1, true)).reset(1));
  }

  private record Idle() implements Actions {
    @Override
    public int count() {
      return 1;
    }

    @Override
    public boolean allows(int action, Request request) {
      return true;
    }

    @Override
    public void take(int action, Request request) {}
  }

  @Test
  void actionMustDecide() {
    Environment environment = new Environment(SCENARIO, ByUe.of(SCENARIO), new Idle());
    environment.reset(1);
    refuses(
        "Scheduler 'environment' neither assigned nor denied request 0 of UE 0",
        IllegalStateException.class,
        () -> environment.step(0));
  }

  /** Says that nobody will wait, and has everyone wait a second. */
  private static final class Liar implements SharingDiscipline {
    private static final long serialVersionUID = 1L;

    private int admitted = -1;

    @Override
    public void admit(int resource, int handle, double soloS, double share) {
      admitted = handle;
    }

    @Override
    public double projectedS(int resource, double soloS, double share) {
      return soloS;
    }

    @Override
    public double certainWaitS(int resource) {
      return 0;
    }

    @Override
    public void settle(double slotS, Sink sink) {
      if (admitted >= 0) {
        sink.settled(admitted, 1, 3);
      }
      admitted = -1;
    }
  }

  @Test
  void certainWaitThatTurnsOutOtherwiseIsTheDisciplinesFault() {
    TestRun world =
        TestRun.simple()
            .with("slots", 2)
            .with("sharing.link", "first-come-first-served")
            .bring("userEquipments.demand", run -> new Scripted((now, out) -> out.request(0)))
            .bring("sharing.server", run -> new Liar());
    Scenario scenario = world.scenario();
    Environment environment =
        new Environment(scenario, ByUe.of(scenario), Actions.servers(scenario));
    environment.reset(1);
    refuses(
        "Sharing discipline 'brought-4' or that of links said for certain that request 0 of UE 0"
            + " would take 4 s, but it took 5 s",
        IllegalStateException.class,
        () -> environment.step(0));
  }
}
