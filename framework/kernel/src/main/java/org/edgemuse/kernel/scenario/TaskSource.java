package org.edgemuse.kernel.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Tasks get their data and accuracy from the UE or from its applications, but not from both. */
final class TaskSource {
  private static final Values DEFAULT_ERROR_LIMIT = Values.uniform(0.05, 0.2);
  private static final Values NOTHING = Values.constant(0);

  private TaskSource() {}

  /**
   * Does nothing if there is one source.
   *
   * @throws org.edgemuse.kernel.config.ConfigException with the keys that are missing or too many
   */
  static void check(
      List<ApplicationSpec> applications,
      Values promptMB,
      @Nullable Values resultMB,
      Values errorLimit) {
    Problems problems = new Problems();
    if (applications.isEmpty()) {
      if (resultMB == null) {
        add(problems, "resultMB", "is missing: without applications it says what is generated");
      }
    } else {
      String beside = "means nothing beside applications, which give tasks their ";
      if (resultMB != null) {
        add(problems, "resultMB", beside + "outTokens");
      }
      if (!promptMB.equals(NOTHING)) {
        add(problems, "promptMB", beside + "inTokens");
      }
      if (!errorLimit.equals(DEFAULT_ERROR_LIMIT)) {
        add(problems, "errorLimit", beside + "own errorLimit");
      }
      Set<String> names = new LinkedHashSet<>();
      for (ApplicationSpec application : applications) {
        if (!names.add(application.name())) {
          add(problems, "applications", "has two of the name '" + application.name() + "'");
        }
      }
    }
    problems.throwIfAny();
  }

  private static void add(Problems problems, String key, String message) {
    problems.add(new Where("", 0, key), key + " " + message);
  }
}
