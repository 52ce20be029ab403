package org.edgemuse.kernel.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.config.Fixtures.Greeter;
import org.edgemuse.kernel.config.Fixtures.Start;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OptionDocsTest {
  record Part(@Range(min = 0, max = 1, openMin = true) double share, @Nullable Part next) {}

  record All(
      @Doc("How wide.") @Unit("MHz") @Range(min = 0, openMin = true) double bandwidthMHz,
      @Default("fastest") Start start,
      @Default("{uniformInteger: [1, 5]}") @Whole @Range(max = 9) Values tasks,
      @Nullable Choice<Greeter> inner,
      List<Part> parts,
      Map<String, Part> named,
      Node any) {}

  @Test
  void everyOptionIsDocumentedWithNestedOnesAfterTheirOwner() {
    assertEquals(
        List.of(
            new OptionDoc("bandwidthMHz", "number", "required", "above 0", "MHz", "How wide."),
            new OptionDoc("start", "one of random-start, fastest", "fastest", "", "", ""),
            new OptionDoc(
                "tasks",
                "whole number or distribution",
                "{uniformInteger: [1, 5]}",
                "at most 9",
                "",
                ""),
            new OptionDoc("inner", "choice of Greeter", "none", "", "", ""),
            new OptionDoc("parts", "list of mapping", "required", "", "", ""),
            new OptionDoc("parts[].share", "number", "required", "in (0, 1]", "", ""),
            new OptionDoc("parts[].next", "mapping", "none", "", "", ""),
            new OptionDoc("named", "mapping of names to mapping", "required", "", "", ""),
            new OptionDoc("named.*.share", "number", "required", "in (0, 1]", "", ""),
            new OptionDoc("named.*.next", "mapping", "none", "", "", ""),
            new OptionDoc("any", "any", "required", "", "", "")),
        OptionDocs.of(All.class));
  }
}
