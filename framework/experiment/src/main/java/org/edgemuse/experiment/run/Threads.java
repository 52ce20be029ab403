package org.edgemuse.experiment.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes runs in a fixed number of threads of this process, started in order. */
final class Threads implements SweepExecutor {
  /** Runs that may be over before one that started earlier is: what they recorded takes memory. */
  static final int MOST_AHEAD = 128;

  private final int jobs;

  /**
   * @param jobs number of threads
   */
  Threads(int jobs) {
    this.jobs = jobs;
  }

  @Override
  public void execute(List<RunTask> tasks, Consumer<RunResult> done) {
    Queue queue = new Queue(tasks.size());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Math.min(jobs, tasks.size()); i++) {
      Thread thread = new Thread(() -> work(queue, tasks, done), "run-" + i);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException interrupted) {
      queue.stop(new IllegalStateException("The sweep was interrupted", interrupted));
      Thread.currentThread().interrupt();
    }
    queue.throwIfStopped();
  }

  private static void work(Queue queue, List<RunTask> tasks, Consumer<RunResult> done) {
    try {
      for (int i = queue.next(); i >= 0; i = queue.next()) {
        done.accept(tasks.get(i).run());
        queue.finished(i);
      }
    } catch (RuntimeException | Error failed) {
      queue.stop(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hands tasks out in order, none too far ahead of the first that is not finished. */
  private static final class Queue {
    private final boolean[] finished;
    private int started;
    private int firstUnfinished;
    private @Nullable Throwable reason;

    Queue(int size) {
      finished = new boolean[size];
    }

    synchronized int next() throws InterruptedException {
      while (reason == null
          && started < finished.length
          && started >= firstUnfinished + MOST_AHEAD) {
        wait();
      }
      return reason == null && started < finished.length ? started++ : -1;
    }

    synchronized void finished(int index) {
      finished[index] = true;
      while (firstUnfinished < finished.length && finished[firstUnfinished]) {
        firstUnfinished++;
      }
      notifyAll();
    }

    synchronized void stop(Throwable thrown) {
      if (reason == null) {
        reason = thrown;
      }
      notifyAll();
    }

    synchronized void throwIfStopped() {
      if (reason instanceof RuntimeException failed) {
        throw failed;
      }
      if (reason instanceof Error failed) {
        throw failed;
      }
    }
  }
}
