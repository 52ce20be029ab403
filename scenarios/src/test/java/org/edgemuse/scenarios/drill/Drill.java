package org.edgemuse.scenarios.drill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Does all exercises, one after the other; says which are done, and on stderr what went wrong. The
 * arguments are the project's root, a folder that may be written, and the shipped files to open.
 */
final class Drill {
  /** What is said when all went well. */
  static final String DONE = "all done";

  private Drill() {}

  /** Something that people do in the console. */
  interface Exercise {
    /** Does it; throws if something is not as it should be. */
    void go() throws Exception;
  }

  public static void main(String[] args) {
    Worlds worlds = new Worlds(Path.of(args[0]));
    Path folder = Path.of(args[1]);
    List<Exercise> exercises = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      exercises.add(new OpensScenario(Path.of(args[i])));
    }
    exercises.add(new KeepsResults(worlds));
    exercises.add(new LooksClosely(worlds, folder));
    exercises.add(new Compares(worlds));
    exercises.add(new ChangesScheduler(worlds));
    exercises.add(new UsesModelTab(worlds));
    exercises.add(new Checkpoints(worlds, folder));
    exercises.add(new RecordsMovies(worlds, folder));
    exercises.add(new TellsFailures(worlds));
    for (Exercise exercise : exercises) {
      long startNs = System.nanoTime();
      try {
        exercise.go();
      } catch (Exception | Error failed) {
        System.err.println(exercise + " failed");
        failed.printStackTrace();
        // Windows that are left would keep the process alive.
        System.exit(1);
      }
      System.out.printf("%s: %.1f s%n", exercise, (System.nanoTime() - startNs) / 1e9);
    }
    System.out.println(DONE);
  }
}
