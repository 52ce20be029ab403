package org.edgemuse.kernel.api.plugin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The interval that a number must lie in: [{@link #min}, {@link #max}], less the ends that are
 * marked open. On a distribution or list it holds for every value that can come out.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {
  /** The lower end. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The upper end. */
  double max() default Double.POSITIVE_INFINITY;

  /** Whether the lower end itself is outside. */
  boolean openMin() default false;

  /** Whether the upper end itself is outside. */
  boolean openMax() default false;
}
