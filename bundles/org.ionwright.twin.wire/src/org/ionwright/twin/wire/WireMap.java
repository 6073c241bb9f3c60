package org.ionwright.twin.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Which terminal of which device is wired to which quantity of the twin: lines {@code device.address.terminal = path}.
 * An empty path leaves the terminal open: nothing is plugged in there.
 */
public final class WireMap {

	private final TreeMap<String, String> paths = new TreeMap<>();

	private WireMap() {
	}

	/** As the demo instrument is wired. */
	public static WireMap standard() {
		try (InputStream in = WireMap.class.getResourceAsStream("wiring.properties")) {
			if (in == null) {
				throw new IllegalStateException("wiring.properties is missing in the bundle");
			}
			return new WireMap().with(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * This map with lines of a properties file over it.
	 *
	 * @throws IOException
	 *             when it cannot be read, or is no properties file
	 */
	public WireMap with(Reader lines) throws IOException {
		Properties properties = new Properties();
		try {
			properties.load(lines);
		} catch (IllegalArgumentException e) {
			throw new IOException(e.getMessage(), e);
		}
		WireMap map = new WireMap();
		map.paths.putAll(paths);
		properties.stringPropertyNames().forEach(name -> map.paths.put(name, properties.getProperty(name).strip()));
		return map;
	}

	/** Path of a terminal; empty when nothing is plugged in. */
	public Optional<String> path(String terminal) {
		return Optional.ofNullable(paths.get(terminal)).filter(path -> !path.isEmpty());
	}

	/** All terminals that start with the name of a device. */
	public List<String> terminals(String device) {
		return paths.keySet().stream().filter(name -> name.equals(device) || name.startsWith(device + ".")).toList();
	}

	/** The next part of the names behind the name of a device, each once, in order. */
	public List<String> addresses(String device) {
		int from = device.length() + 1;
		return terminals(device).stream().filter(name -> name.length() > from)
				.map(name -> name.substring(from).split("\\.", 2)[0]).distinct().toList();
	}
}
