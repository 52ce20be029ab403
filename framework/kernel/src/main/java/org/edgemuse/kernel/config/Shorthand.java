package org.edgemuse.kernel.config;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A single value may stand for a record of which only one component is given: {@code replications:
 * 50} for {@code replications: {count: 50}}. Where that component is a list, a list may.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Shorthand {
  /** Name of the component that the single value is for. */
  String value();
}
