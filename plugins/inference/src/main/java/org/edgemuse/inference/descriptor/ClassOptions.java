package org.edgemuse.inference.descriptor;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.jspecify.annotations.Nullable;

/**
 * Prompts of a model that knows a list of labels.
 *
 * @param labels the labels; a label's place, from 0, is its number
 * @param nullClass the number that stands for no label, which guidance needs; null if the model has
 *     none
 */
public record ClassOptions(
    @Doc("The labels; a label's place in the list, from 0, is its number") List<String> labels,
    @Nullable @Range(min = 0) @Doc("The number that stands for no label, for guidance")
        Integer nullClass)
    implements Serializable {
  /** Checks that there is a label, and none twice. */
  public ClassOptions {
    labels = List.copyOf(labels);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("labels must not be empty");
    }
    List<String> seen = labels;
    for (int i = 0; i < seen.size(); i++) {
      if (seen.indexOf(seen.get(i)) < i) {
        throw new IllegalArgumentException("labels name '" + seen.get(i) + "' twice");
      }
    }
  }
}
