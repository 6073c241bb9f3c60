package org.ionwright.transport.modbus.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.ModbusLink;
import org.ionwright.device.transport.SerialLine;
import org.osgi.service.component.annotations.Component;

/** Opens Modbus over any byte channel: Modbus TCP, RTU on a serial line, and RTU telegrams over a serial server. */
@Component(service = LinkFactory.class)
public final class ModbusLinkFactory implements LinkFactory {

	private static final List<Setting> SETTINGS = List.of(
			Setting.number("timeout", "time limit for an answer (s)", 0.01, 60, "1"),
			Setting.integer("gap", "least pause before a telegram on a serial line (ms); 0 for 3.5 characters", 0, 1000,
					"0"),
			Setting.choice("echo", "whether the adapter of a serial line sends back what it sent", List.of("no", "yes"),
					"no"));

	private static final String VERBOSITY = "slf4j.internal.verbosity";

	static {
		// j2mod logs by slf4j, which would say on the terminal that nobody takes its messages
		if (System.getProperty(VERBOSITY) == null) {
			System.setProperty(VERBOSITY, "ERROR");
		}
	}

	@Override
	public String scheme() {
		return "modbus";
	}

	@Override
	public String form() {
		return ModbusAddress.FORM;
	}

	@Override
	public Class<? extends Link> kind() {
		return ModbusLink.class;
	}

	@Override
	public List<Setting> settings() {
		return SETTINGS;
	}

	@Override
	public Link open(String address, Map<String, String> options, SerialLine line, Links links)
			throws DeviceException, InterruptedException {
		Settings given = Settings.of(SETTINGS, options, address);
		ModbusAddress to = ModbusAddress.parse(address);
		SerialLine below = line.with(options, address);
		ByteChannel channel = links.open(ByteChannel.class, to.carrier(), options, below);
		Wire wire = new Wire(channel, Duration.ofNanos(Math.round(given.number("timeout") * 1e9)));
		Framing framing = to.rtu()
				? new RtuFraming(wire, gapNanos(given.integer("gap"), below), given.text("echo").equals("yes"))
				: new TcpFraming(wire);
		return new J2modLink(address, wire, framing);
	}

	/** 3.5 characters of 11 bits; above 19200 Bd fixed, as the Modbus serial line guide has it. */
	static long gapNanos(int millis, SerialLine line) {
		if (millis > 0) {
			return millis * 1_000_000L;
		}
		return line.baud() > 19_200 ? 1_750_000 : Math.round(3.5 * 11 / line.baud() * 1e9);
	}
}
