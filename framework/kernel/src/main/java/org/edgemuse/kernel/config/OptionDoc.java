package org.edgemuse.kernel.config;

/**
 * What users are told of one option.
 *
 * @param name the key; dotted inside nested records, {@code tasks[].size} in lists of records,
 *     {@code classes.*.share} in mappings of records
 * @param type for example "whole number", "number or distribution", "one of random, fastest"
 * @param fallback the default as YAML, "required" or "none" (may be left out)
 * @param range for example "in (0, 1]", "at least 0", or ""
 * @param unit for example "MB", or ""
 * @param doc what it means, or ""
 */
public record OptionDoc(
    String name, String type, String fallback, String range, String unit, String doc) {

  /** The same under another name. */
  OptionDoc named(String other) {
    return new OptionDoc(other, type, fallback, range, unit, doc);
  }
}
