package org.edgemuse.kernel.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AuthorLineTest {

  private static Throwable thrown(Throwable what, String... frames) {
    StackTraceElement[] stack = new StackTraceElement[frames.length];
    for (int i = 0; i < frames.length; i++) {
      int dot = frames[i].lastIndexOf('.');
      String type = frames[i].substring(0, dot);
      String file = type.substring(type.lastIndexOf('.') + 1) + ".java";
      stack[i] = new StackTraceElement(type, frames[i].substring(dot + 1), file, i + 1);
    }
    what.setStackTrace(stack);
    return what;
  }

  private static String at(String... frames) {
    return AuthorLine.of(thrown(new IllegalStateException("lost"), frames));
  }

  @Test
  void framesOfJavaAndTheFrameworkAreSkipped() {
    assertEquals(
        "com.example.Mine.decide (Mine.java:6)",
        at(
            "java.util.Arrays.fill",
            "jdk.internal.util.Preconditions.checkIndex",
            "com.google.common.base.Preconditions.check",
            "sim.engine.Schedule.step",
            "org.edgemuse.kernel.request.RequestCursor.assign",
            "com.example.Mine.decide",
            "org.edgemuse.kernel.slot.DecidePhase.step",
            "com.example.Caller.main"));
  }

  @Test
  void shippedAndBuiltInPluginsCount() {
    assertEquals(
        "org.edgemuse.jcaco.masl.Masl.decide (Masl.java:1)",
        at("org.edgemuse.jcaco.masl.Masl.decide"));
    assertEquals(
        "org.edgemuse.kernel.radio.Shannon.rateBps (Shannon.java:2)",
        at("org.edgemuse.kernel.world.World.rateBps", "org.edgemuse.kernel.radio.Shannon.rateBps"));
  }

  @Test
  void whoCalledTheFrameworkIsNotToBlame() {
    assertEquals("", at("org.edgemuse.kernel.model.EdgeSimulation.step", "picocli.Main.call"));
    assertEquals("", at("org.edgemuse.experiment.run.Runner.run", "com.example.Caller.main"));
  }

  @Test
  void causesComeBeforeWhatWrapsThem() {
    Throwable cause =
        thrown(new IllegalStateException("deep"), "java.io.A.b", "com.example.Deep.go");
    Throwable outer = thrown(new IllegalStateException("outer", cause), "com.example.Outer.go");
    assertEquals("com.example.Deep.go (Deep.java:2)", AuthorLine.of(outer));
    Throwable blank = thrown(new IllegalStateException("blank"), "java.io.A.b");
    Throwable wrapping = thrown(new IllegalStateException("w", blank), "com.example.Outer.go");
    assertEquals("com.example.Outer.go (Outer.java:1)", AuthorLine.of(wrapping));
  }

  @Test
  void causesThatGoInCirclesEnd() {
    Throwable one = thrown(new IllegalStateException("one"), "java.io.A.b");
    Throwable two = thrown(new IllegalStateException("two", one), "java.io.A.b");
    one.initCause(two);
    assertEquals("", AuthorLine.of(two));
  }

  @Test
  void lambdasAreNamedByTheirMethodAndLinesByWhatIsKnown() {
    assertEquals("com.example.Mine.decide (Mine.java:1)", at("com.example.Mine.lambda$decide$12"));
    assertEquals(
        "com.example.Mine.go (unknown source)",
        AuthorLine.text(new StackTraceElement("com.example.Mine", "go", null, -1)));
  }

  @Test
  void returnedNonsenseBlamesWhoReturnedItAndNotWhoAsked() {
    Culprit culprit = new Culprit("channel model", "mine", "com.example.Mine");
    Throwable nonsense =
        thrown(culprit.gave("rateBps", Double.NaN, "of UE 0"), "com.example.Asker.decide");
    assertEquals("com.example.Mine (channel model 'mine')", AuthorLine.of(nonsense));
    assertEquals(
        "com.example.Asker.decide (Asker.java:1)",
        AuthorLine.of(thrown(culprit.did("asked"), "com.example.Asker.decide")));
  }

  @Test
  void numbersReadTheSameOnEveryJava() {
    assertEquals("0.1", Culprit.number(0.1));
    assertEquals("2E-23", Culprit.number(2e-23));
    assertEquals("1000", Culprit.number(1000));
    assertEquals("-0.333333", Culprit.number(-1 / 3.0));
    assertEquals("1E+300", Culprit.number(1e300));
    assertEquals("0", Culprit.number(-0.0));
  }

  @Test
  void reasonsStayOnOneLineAndShort() {
    assertEquals(
        "IllegalStateException: a; b c", Reason.of(new IllegalStateException(" a \r\n\n b\tc\n")));
    assertEquals("StackOverflowError", Reason.of(new StackOverflowError()));
    assertEquals(500, Reason.of(new IllegalStateException("x".repeat(9000))).length());
    assertEquals(
        "NoClassDefFoundError: class com.example.Gone is missing",
        Reason.of(new ExceptionInInitializerError(new NoClassDefFoundError("com/example/Gone"))));
  }
}
