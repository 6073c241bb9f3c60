package org.ionwright.transport.modbus.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * @param rtu
 *            whether telegrams are those of the serial line, with check sum, whatever carries them
 * @param carrier
 *            address of the link below
 */
record ModbusAddress(boolean rtu, String carrier) {

	static final String FORM = "modbus:tcp://host:502, modbus:serial:/dev/ttyUSB0, modbus:rtu:tcp://host:port";

	private static final Pattern PATTERN = Pattern.compile("modbus:(rtu:)?([a-z][a-z0-9-]*:.+)", Pattern.DOTALL);

	/**
	 * @throws DeviceException
	 *             reason CONFIGURATION
	 */
	static ModbusAddress parse(String text) throws DeviceException {
		Matcher found = PATTERN.matcher(text);
		if (!found.matches()) {
			throw new DeviceException(DeviceReason.CONFIGURATION,
					"'" + text + "' is no address; expected for instance " + FORM);
		}
		String carrier = found.group(2);
		return new ModbusAddress(found.group(1) != null || carrier.startsWith("serial:"), carrier);
	}
}
