package org.ionwright.ui.common;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.graphics.RGB;
import org.osgi.framework.FrameworkUtil;

/**
 * What a person chose for the screen: units, how often live values change, colours of traces. Kept in the preferences of the
 * workspace, node {@value #NODE}; outside of a platform the usual ones hold. Any thread.
 *
 * @param units
 *            symbols by {@link Dimension}; as the instrument says where there is none
 * @param updatesPerSecond
 *            1 to {@value #MOST_UPDATES}
 * @param traces
 *            by place, up to {@value #TRACES}; as the theme says where there is none
 */
public record ScreenSettings(Map<Dimension, String> units, int updatesPerSecond, Map<Integer, RGB> traces) {

	/** Where the preferences are. */
	public static final String NODE = "org.ionwright.ui.common";
	/** Key of {@link #updatesPerSecond}. */
	public static final String UPDATES = "updatesPerSecond";
	public static final int MOST_UPDATES = 25;
	/** Key: whether traces have the colours of {@link #traceKey} in each theme. */
	public static final String OWN_TRACES = "ownTraces";
	/** How many traces have a colour to choose. */
	public static final int TRACES = 3;

	public static final ScreenSettings USUAL = new ScreenSettings(Map.of(), MOST_UPDATES, Map.of());

	private static volatile ScreenSettings current = USUAL;
	private static boolean followed;

	/** What laboratories measure in different units. */
	public enum Dimension {
		PRESSURE("Pa", List.of("mbar", "torr", "Pa")), //
		TEMPERATURE("K", List.of("\u00b0C", "K")), //
		GAS_FLOW("m3/s", List.of("L/h", "L/min", "mL/min"));

		private final String ucum;
		private final List<String> symbols;

		Dimension(String ucum, List<String> symbols) {
			this.ucum = ucum;
			this.symbols = symbols;
		}

		/** The units to choose from. */
		public List<String> symbols() {
			return symbols;
		}

		/** Key of the preference. */
		public String key() {
			return "unit." + name();
		}

		/** Flows of liquids and the speed of pumps have the dimension of gas flows, and other units. */
		private boolean covers(String unit, String shown) {
			return ucum.equals(unit) && (this != GAS_FLOW || symbols.contains(shown));
		}
	}

	public ScreenSettings {
		units = Map.copyOf(units);
		traces = Map.copyOf(traces);
	}

	/** What holds now. */
	public static ScreenSettings current() {
		follow();
		return current;
	}

	/** Key of the colour of a trace: red, green and blue with commas between; that of the theme where there is none. */
	public static String traceKey(int place) {
		return "trace." + place;
	}

	/**
	 * The unit in which a person wants to read a quantity.
	 *
	 * @param ucum
	 *            unit of the value
	 * @param shown
	 *            unit in which the instrument shows it
	 * @return empty to leave it so
	 */
	public Optional<DisplayUnit> unit(String ucum, String shown) {
		return units.entrySet().stream().filter(chosen -> chosen.getKey().covers(ucum, shown)).map(Map.Entry::getValue)
				.filter(symbol -> !symbol.equals(shown)).map(DisplayUnit::known).findFirst();
	}

	private static synchronized void follow() {
		if (followed || FrameworkUtil.getBundle(ScreenSettings.class) == null) {
			return;
		}
		followed = true;
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		node.addPreferenceChangeListener(change -> current = read(node));
		current = read(node);
	}

	static ScreenSettings read(IEclipsePreferences node) {
		Map<Dimension, String> units = new EnumMap<>(Dimension.class);
		for (Dimension dimension : Dimension.values()) {
			String symbol = node.get(dimension.key(), "");
			if (dimension.symbols().contains(symbol)) {
				units.put(dimension, symbol);
			}
		}
		Map<Integer, RGB> traces = new TreeMap<>();
		for (int place = 0; place < TRACES; place++) {
			RGB colour = StringConverter.asRGB(node.get(traceKey(place), ""), null);
			if (colour != null && node.getBoolean(OWN_TRACES, false)) {
				traces.put(place, colour);
			}
		}
		int updates = Math.clamp(node.getInt(UPDATES, MOST_UPDATES), 1, MOST_UPDATES);
		return new ScreenSettings(units, updates, traces);
	}
}
