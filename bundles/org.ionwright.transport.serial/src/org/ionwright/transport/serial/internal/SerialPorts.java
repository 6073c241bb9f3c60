package org.ionwright.transport.serial.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.ionwright.device.DeviceException;
import org.ionwright.device.transport.FoundPort;
import org.ionwright.device.transport.PortScanner;
import org.osgi.service.component.annotations.Component;

import com.fazecast.jSerialComm.SerialPort;

/**
 * Lists the serial ports. On Linux out of the files of the kernel: jSerialComm would open each built-in port to see whether it is
 * there, which raises its DTR line and resets some devices.
 */
@Component(service = PortScanner.class)
public final class SerialPorts implements PortScanner {

	@Override
	public List<FoundPort> ports() {
		if (System.getProperty("os.name", "").equals("Linux")) {
			return new LinuxPorts(Path.of("/sys/class/tty"), Path.of("/dev")).list();
		}
		try {
			NativeLibrary.load();
		} catch (DeviceException e) {
			return List.of();
		}
		return Arrays.stream(SerialPort.getCommPorts()).map(SerialPorts::found)
				.sorted(Comparator.comparing(FoundPort::address)).toList();
	}

	/** For messages: what else there is. */
	static String others() {
		String others = new SerialPorts().ports().stream().map(FoundPort::address).collect(Collectors.joining(", "));
		return others.isEmpty() ? "; there are no serial ports at all" : "; there are " + others;
	}

	private static FoundPort found(SerialPort port) {
		String serial = port.getSerialNumber();
		String usb = port.getVendorID() < 0 ? ""
				: String.format(Locale.ROOT, "%04x:%04x", port.getVendorID(), port.getProductID());
		return new FoundPort("serial:" + (PortName.WINDOWS ? port.getSystemPortName() : port.getSystemPortPath()),
				port.getDescriptivePortName(), usb, serial.equals("Unknown") ? "" : serial);
	}
}
