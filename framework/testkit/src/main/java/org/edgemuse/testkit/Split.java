package org.edgemuse.testkit;

import java.io.Serializable;

/**
 * Who is who in twin worlds: the middle third of the UEs are the subjects, whose decisions are
 * compared; the others, decided before or after them in a slot, may differ between the twins. The
 * last few are silent until the twins part, so that nobody can know their parameters.
 */
record Split(int ueCount) implements Serializable {

  /** Who of the others differs between the twins. */
  enum Differ {
    NOBODY,
    THOSE_DECIDED_LATER,
    OTHERS
  }

  int firstSubject() {
    return ueCount / 3;
  }

  int endOfSubjects() {
    return 2 * ueCount / 3;
  }

  int firstSilent() {
    return (endOfSubjects() + ueCount) / 2;
  }

  boolean isSubject(int ue) {
    return ue >= firstSubject() && ue < endOfSubjects();
  }

  boolean differs(int ue, Differ who) {
    return switch (who) {
      case NOBODY -> false;
      case THOSE_DECIDED_LATER -> ue >= endOfSubjects();
      case OTHERS -> !isSubject(ue);
    };
  }
}
