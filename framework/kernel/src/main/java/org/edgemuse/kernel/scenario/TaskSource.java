package org.edgemuse.kernel.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/**
 * Tasks get their data and accuracy from the UE or from its applications, but not from both, and
 * data in one unit.
 */
record TaskSource(
    TaskValues promptMB,
    @Nullable TaskValues promptMbit,
    @Nullable Attachment prompts,
    @Nullable TaskValues resultMB,
    @Nullable TaskValues resultMbit,
    TaskValues errorLimit) {
  private static final TaskValues DEFAULT_ERROR_LIMIT = TaskValues.byUe(Values.uniform(0.05, 0.2));
  private static final TaskValues NOTHING = TaskValues.byUe(Values.constant(0));

  /**
   * Does nothing if there is one source.
   *
   * @throws org.edgemuse.kernel.config.ConfigException with the keys that are missing or too many
   */
  void check(List<ApplicationSpec> applications) {
    Problems problems = new Problems();
    if (applications.isEmpty()) {
      checkUnits(problems);
      checkPrompts(problems);
    } else {
      checkUnused(problems);
      Set<String> names = new LinkedHashSet<>();
      for (ApplicationSpec application : applications) {
        if (!names.add(application.name())) {
          add(problems, "applications", "has two of the name '" + application.name() + "'");
        }
      }
    }
    problems.throwIfAny();
  }

  private void checkUnits(Problems problems) {
    if (promptMbit != null && !promptMB.equals(NOTHING)) {
      add(problems, "promptMbit", "says the same as promptMB in another unit; drop one of the two");
    }
    if (resultMbit != null && resultMB != null) {
      add(problems, "resultMbit", "says the same as resultMB in another unit; drop one of the two");
    }
    if (resultMbit == null && resultMB == null) {
      add(problems, "resultMB", "is missing: without applications it says what is generated");
    }
  }

  private void checkPrompts(Problems problems) {
    if (prompts == null) {
      return;
    }
    if (!promptMB.equals(NOTHING) || promptMbit != null) {
      String other = promptMbit == null ? "promptMB" : "promptMbit";
      add(problems, "prompts", "gives tasks their data as " + other + " does; drop one of the two");
    }
    try {
      PromptFile.lines(prompts);
    } catch (IllegalArgumentException unfit) {
      problems.add(new Where("", 0, "prompts"), "prompts: " + unfit.getMessage());
    }
  }

  private void checkUnused(Problems problems) {
    String beside = "means nothing beside applications, which give tasks their ";
    if (resultMB != null) {
      add(problems, "resultMB", beside + "outTokens");
    }
    if (resultMbit != null) {
      add(problems, "resultMbit", beside + "outTokens");
    }
    if (!promptMB.equals(NOTHING)) {
      add(problems, "promptMB", beside + "inTokens");
    }
    if (promptMbit != null) {
      add(problems, "promptMbit", beside + "inTokens");
    }
    if (prompts != null) {
      add(problems, "prompts", beside + "inTokens");
    }
    if (!errorLimit.equals(DEFAULT_ERROR_LIMIT)) {
      add(problems, "errorLimit", beside + "own errorLimit");
    }
  }

  private static void add(Problems problems, String key, String message) {
    problems.add(new Where("", 0, key), key + " " + message);
  }
}
