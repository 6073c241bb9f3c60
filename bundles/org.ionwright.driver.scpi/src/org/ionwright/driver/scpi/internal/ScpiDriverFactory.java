package org.ionwright.driver.scpi.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Bytes;
import org.osgi.service.component.annotations.Component;

/** {@code scpi:tcp://host:5025?config=FILE}, or the name of a configuration that comes with this bundle. */
@Component(property = { DriverFactory.SCHEME + "=scpi",
		DriverFactory.MODELS
				+ "=any device that speaks lines of text, by a configuration: Keithley 2400 and 6485, GE Pace 5000, iseg" })
public final class ScpiDriverFactory implements DriverFactory {

	/** Configurations in this bundle. */
	static final List<String> SHIPPED = List.of("keithley-2400", "keithley-6485", "pace-5000", "iseg", "example");

	private static final List<Setting> SETTINGS = List
			.of(Setting.text("config", "file that describes the device, or one of " + String.join(", ", SHIPPED), ""));

	@Override
	public List<Setting> settings() {
		return SETTINGS;
	}

	@Override
	public String decode(byte[] bytes, boolean sent) {
		String text = new String(bytes, StandardCharsets.ISO_8859_1).strip();
		if (!sent || text.isEmpty()) {
			return "";
		}
		String known = switch (text) {
		case "*IDN?" -> "who are you?";
		case "*RST" -> "back to the defaults";
		case "*CLS" -> "forget errors and events";
		case "SYST:ERR?", ":SYST:ERR?" -> "next error?";
		default -> "";
		};
		return known.isEmpty() ? (text.endsWith("?") ? "asks " : "tells ") + Bytes.show(text) : known;
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		DeviceConfiguration device = configuration(Settings.of(SETTINGS, uri.options(), uri.toString()).text("config"),
				uri);
		ByteChannel channel = context.links().open(ByteChannel.class, uri, device.line());
		try {
			ScpiConversation conversation = new ScpiConversation(device, new ScpiLine(channel, device, context.time()));
			DeviceIdentity identity = conversation.identify();
			conversation.init();
			return device.parameters().stream().anyMatch(DeviceParameter::settable)
					? new SettableScpiDriver(identity, conversation, channel, context.time())
					: new ScpiDriver(identity, conversation, channel, context.time());
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private static DeviceConfiguration configuration(String name, DeviceUri uri) throws DeviceException {
		if (name.isEmpty()) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + uri
					+ "' does not say what the device is; add config=FILE, or one of " + String.join(", ", SHIPPED));
		}
		return SHIPPED.contains(name) ? DeviceConfiguration.parse(shipped(name), name)
				: DeviceConfiguration.parse(ConfigurationSection.read(name, uri.toString()), name);
	}

	static String shipped(String name) throws DeviceException {
		try (InputStream in = ScpiDriverFactory.class.getResourceAsStream("devices/" + name + ".ini")) {
			if (in == null) {
				throw new IOException("it is not in the bundle");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "configuration " + name + ": " + e.getMessage(), e);
		}
	}
}
