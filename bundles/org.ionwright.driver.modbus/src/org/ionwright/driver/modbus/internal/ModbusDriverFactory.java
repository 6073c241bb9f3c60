package org.ionwright.driver.modbus.internal;

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
import org.ionwright.device.transport.ModbusLink;
import org.osgi.service.component.annotations.Component;

/** {@code modbus-device:modbus:tcp://host:502?config=FILE&unit=1}, or the name of a configuration that comes with this bundle. */
@Component(property = { DriverFactory.SCHEME + "=modbus-device",
		DriverFactory.MODELS + "=any Modbus device, by a configuration: PLC, Moxa ioLogik, LabJack T7" })
public final class ModbusDriverFactory implements DriverFactory {

	/** Configurations in this bundle. */
	static final List<String> SHIPPED = List.of("moxa-e1240", "moxa-e1262", "labjack-t7", "example");

	private static final List<Setting> SETTINGS = List.of(
			Setting.text("config", "file that describes the device, or one of " + String.join(", ", SHIPPED), ""),
			Setting.integer("unit", "unit on the bus; -1 for that of the configuration", -1,
					ModbusConfiguration.LAST_UNIT, "-1"));

	@Override
	public List<Setting> settings() {
		return SETTINGS;
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		Settings settings = Settings.of(SETTINGS, uri.options(), uri.toString());
		ModbusConfiguration device = configuration(settings.text("config"), uri);
		int unit = settings.integer("unit") < 0 ? device.unit() : settings.integer("unit");
		ModbusLink link = context.links().open(ModbusLink.class, uri, device.line());
		try {
			ModbusConversation conversation = new ModbusConversation(device, link, unit);
			DeviceIdentity identity = conversation.identify();
			return device.parameters().stream().anyMatch(parameter -> parameter.set() != null)
					? new SettableModbusDriver(identity, conversation, link, context.time())
					: new ModbusDriver(identity, conversation, link, context.time());
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			link.close();
			throw e;
		}
	}

	private static ModbusConfiguration configuration(String name, DeviceUri uri) throws DeviceException {
		if (name.isEmpty()) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + uri
					+ "' does not say what the device is; add config=FILE, or one of " + String.join(", ", SHIPPED));
		}
		return SHIPPED.contains(name) ? ModbusConfiguration.parse(shipped(name), name)
				: ModbusConfiguration.parse(ConfigurationSection.read(name, uri.toString()), name);
	}

	static String shipped(String name) throws DeviceException {
		try (InputStream in = ModbusDriverFactory.class.getResourceAsStream("devices/" + name + ".ini")) {
			if (in == null) {
				throw new IOException("it is not in the bundle");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "configuration " + name + ": " + e.getMessage(), e);
		}
	}
}
