package org.ionwright.driver.pv.internal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;
import org.ionwright.device.config.ConfigurationSection;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.SerialLine;
import org.osgi.service.component.annotations.Component;

/** {@code pv:pva:?config=FILE}, {@code pv:pva:?node=PREFIX} or, only for reading, {@code pv:pva:NAME,parameter=NAME}. */
@Component(property = { DriverFactory.SCHEME + "=pv", DriverFactory.MODELS + "=EPICS process variables" })
public final class PvDriverFactory implements DriverFactory {

	private static final List<Setting> SETTINGS = List.of(
			Setting.text("config", "file that says which parameter is which variable", ""),
			Setting.text("node", "prefix of the names of an instrument that another Ionwright serves", ""));
	private static final String FORM = "; expected one of pv:pva:?config=FILE, pv:pva:?node=PREFIX "
			+ "and pv:pva:NAME,parameter=NAME";
	/** Stands for what the node will tell. */
	private static final PvConfiguration NODE = new PvConfiguration("", PvConfiguration.LIMIT, List.of());

	/** The first answer needs a search, which is repeated after a second when it is lost. */
	private static final Duration CONNECTING = Duration.ofSeconds(2);
	private static final Duration OPENING = Duration.ofMillis(4000);

	@Override
	public List<Setting> settings() {
		return SETTINGS;
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		int colon = uri.path().indexOf(':');
		Settings settings = Settings.of(SETTINGS, uri.options(), uri.toString());
		String names = uri.path().substring(colon + 1);
		int given = (names.isEmpty() ? 0 : 1) + (settings.has("config") ? 1 : 0) + (settings.has("node") ? 1 : 0);
		if (colon < 1 || given != 1) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + uri + "'"
					+ (colon < 1 ? " names no transport"
							: given == 0 ? " names neither variables nor a file nor a node" : " names several things")
					+ FORM);
		}
		PvConfiguration configuration = settings.has("config") ? file(settings.text("config"), uri)
				: names.isEmpty() ? NODE : PvConfiguration.ofNames(names, uri.toString());
		PvLink link = context.links().open(PvLink.class, uri.path().substring(0, colon + 1), uri.options(),
				SerialLine.of(9600));
		try {
			if (!settings.has("node")) {
				return driver(configuration, Optional.empty(), link, context);
			}
			PvNode node = PvNode.open(link, settings.text("node"), CONNECTING);
			return driver(node.configuration(CONNECTING), Optional.of(node), link, context);
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			link.close();
			throw e;
		}
	}

	private static Driver driver(PvConfiguration configuration, Optional<PvNode> node, PvLink link,
			DriverContext context) throws DeviceException, InterruptedException {
		long end = System.nanoTime() + OPENING.toNanos();
		Map<String, PvPoint> points = new LinkedHashMap<>();
		boolean settable = false;
		for (PvMapping mapping : configuration.mappings()) {
			Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
			points.put(mapping.name(), PvPoint.open(link, mapping,
					left.compareTo(CONNECTING) < 0 ? left : CONNECTING, configuration.limit()));
			settable |= mapping.settable();
		}
		DeviceIdentity identity = new DeviceIdentity("EPICS", configuration.name(), "", "");
		PvReader reader = new PvReader(points, node, configuration.limit(), context.time());
		return settable ? new SettablePvDriver(identity, reader, link, context.time())
				: new PvDriver(identity, reader, link, context.time());
	}

	private static PvConfiguration file(String name, DeviceUri uri) throws DeviceException {
		return PvConfiguration.parse(ConfigurationSection.read(name, uri.toString()), name);
	}
}
