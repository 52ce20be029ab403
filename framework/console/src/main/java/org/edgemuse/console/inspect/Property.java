package org.edgemuse.console.inspect;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * A line of an inspector.
 *
 * @param name with its unit, if it has one
 * @param description what it is, for a tool tip
 * @param value the number or the text, as it is now
 * @param isNumber whether it is a number, of which a chart can be drawn
 */
record Property(String name, String description, Supplier<Object> value, boolean isNumber) {

  /** A number. */
  static Property number(String name, String description, DoubleSupplier value) {
    return new Property(name, description, value::getAsDouble, true);
  }

  /** A text. */
  static Property text(String name, String description, Supplier<String> value) {
    return new Property(name, description, value::get, false);
  }
}
