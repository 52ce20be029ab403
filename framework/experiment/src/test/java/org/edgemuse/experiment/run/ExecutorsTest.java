package org.edgemuse.experiment.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.edgemuse.experiment.Experiment;
import org.edgemuse.experiment.Worlds;
import org.edgemuse.experiment.output.EarlyResults;
import org.edgemuse.experiment.output.OrderedResults;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutorsTest {
  @TempDir Path folder;
  private List<RunTask> tasks;

  @BeforeEach
  void plan() {
    Experiment sweep =
        Worlds.read(folder, "sweep: {schedulers: [spread, crowd], replications: 10}\n");
    tasks = sweep.tasks();
  }

  @SuppressWarnings("unchecked") // What was written is what is read.
  private static <T> T copy(T original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(original);
    return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }

  @Test
  void tasksAndResultsTravelToOtherProcesses() throws Exception {
    RunTask here = tasks.get(3);
    RunTask there = copy(here);
    IllegalStateException unbound = assertThrows(IllegalStateException.class, there::run);
    assertEquals("Task 3 came without its plugins; bind it first", unbound.getMessage());
    RunResult back = copy(there.bind(Worlds.PLUGINS).run());
    assertEquals(here.describe(), there.describe());
    assertEquals(here.index(), back.index());
    assertEquals(
        here.run().summary().value("total_service_time_s"),
        back.summary().value("total_service_time_s"));
  }

  @Test
  void limitsTravelWithTheirTask() throws Exception {
    RunTask limited = copy(tasks.get(0).within(Duration.ofNanos(1)));
    RunResult late = limited.bind(Worlds.PLUGINS).run();
    assertEquals(FailureKind.TIMED_OUT, late.failure().kind());
    assertEquals("", late.information());
    RunResult free = limited.bind(Worlds.PLUGINS).within(null).run();
    assertEquals(
        tasks.get(0).run().summary().value("total_service_time_s"),
        free.summary().value("total_service_time_s"));
  }

  @Test
  void theExecutorsAreFoundOnTheClassPath() {
    assertEquals(
        List.of("serial", "threads"), PluginRegistry.load(List.of()).names(SweepExecutor.class));
  }

  private OrderedResults ordered(BiConsumer<RunTask, RunResult> next) {
    return new OrderedResults(tasks, new EarlyResults(folder), next);
  }

  @Test
  void resultsOfAnyOrderArePassedOnInOrder() {
    List<Integer> order = new ArrayList<>();
    OrderedResults ordered = ordered((task, result) -> order.add(task.index()));
    List<RunTask> backwards = new ArrayList<>(tasks);
    Collections.reverse(backwards);
    backwards.forEach(task -> ordered.accept(task.run()));
    ordered.requireAll();
    assertEquals(tasks.stream().map(RunTask::index).toList(), order);
  }

  @Test
  void anExecutorThatBreaksItsContractIsTold() {
    OrderedResults ordered = ordered((task, result) -> {});
    RunResult first = tasks.get(0).run();
    RunResult third = tasks.get(2).run();
    ordered.accept(first);
    ordered.accept(third);
    assertThrows(IllegalStateException.class, () -> ordered.accept(first));
    assertThrows(IllegalStateException.class, () -> ordered.accept(third));
    assertThrows(
        IllegalStateException.class,
        () -> ordered.accept(RunResult.failed(99, new RuntimeException("no such task"))));
    IllegalStateException missing = assertThrows(IllegalStateException.class, ordered::requireAll);
    assertEquals(
        "The sweep executor returned without the result of run 1 (crowd, replication 0 (seed 1))",
        missing.getMessage());
  }

  @Test
  void whatTheReceiverThrowsEndsTheSweepAndComesOut() {
    AtomicInteger received = new AtomicInteger();
    IllegalStateException full = new IllegalStateException("The disk is full");
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                new Threads(2)
                    .execute(
                        tasks,
                        result -> {
                          received.incrementAndGet();
                          throw full;
                        }));
    assertEquals(full, thrown);
    assertTrue(received.get() <= 2, "tasks went on after the end");
  }

  @Test
  void threadsDoNotRunFarAheadOfTheFirstThatIsNotFinished() throws InterruptedException {
    List<RunTask> many = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      many.addAll(tasks);
    }
    CountDownLatch release = new CountDownLatch(1);
    AtomicInteger ahead = new AtomicInteger();
    AtomicInteger received = new AtomicInteger();
    Thread sweep =
        new Thread(
            () ->
                new Threads(2)
                    .execute(
                        many,
                        result -> {
                          if (received.getAndIncrement() == 0) {
                            awaitQuietly(release);
                          } else if (ahead.incrementAndGet() == Threads.MOST_AHEAD - 1) {
                            release.countDown();
                          }
                        }));
    sweep.start();
    sweep.join();
    assertEquals(many.size(), received.get());
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
