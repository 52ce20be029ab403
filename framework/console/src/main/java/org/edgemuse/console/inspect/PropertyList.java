package org.edgemuse.console.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.util.Properties;

/** Properties of an entity as MASON's inspectors and their charts read them; none can be set. */
final class PropertyList extends Properties {
  private static final long serialVersionUID = 1L;

  private final transient List<Property> properties;

  /**
   * The properties of an entity.
   *
   * @param name what charts call the entity
   */
  PropertyList(String name, List<Property> properties) {
    object = name;
    this.properties = List.copyOf(properties);
  }

  @Override
  public boolean isVolatile() {
    return false;
  }

  @Override
  public int numProperties() {
    return properties.size();
  }

  @Override
  public Object getValue(int index) {
    return properties.get(index).value().get();
  }

  @Override
  public boolean isReadWrite(int index) {
    return false;
  }

  @Override
  public String getName(int index) {
    return properties.get(index).name();
  }

  @Override
  public String getDescription(int index) {
    return properties.get(index).description();
  }

  @Override
  public Class<?> getType(int index) {
    return properties.get(index).isNumber() ? double.class : String.class;
  }

  @Override
  protected @Nullable Object _setValue(int index, Object value) {
    return null;
  }

  @Override
  public String betterToString(Object value) {
    return value instanceof Double number ? Amounts.text(number) : String.valueOf(value);
  }
}
