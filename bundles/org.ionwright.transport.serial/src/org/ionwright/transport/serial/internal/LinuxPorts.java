package org.ionwright.transport.serial.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.transport.FoundPort;

/**
 * The serial ports as the kernel lists them; only files are read.
 *
 * @param terminals
 *            folder of all terminals, {@code /sys/class/tty}
 * @param devices
 *            {@code /dev}
 */
record LinuxPorts(Path terminals, Path devices) {

	List<FoundPort> list() {
		Map<Path, Path> lasting = lastingNames();
		List<FoundPort> ports = new ArrayList<>();
		try (DirectoryStream<Path> names = Files.newDirectoryStream(terminals)) {
			for (Path name : names) {
				Path device = name.resolve("device");
				// Consoles and pseudo terminals have no driver; a built-in port of type 0 has no hardware behind it.
				if (Files.exists(device.resolve("driver")) && !text(name.resolve("type")).equals("0")) {
					ports.add(port(String.valueOf(name.getFileName()), device, lasting));
				}
			}
		} catch (IOException e) {
			// no such folder, as in some containers: no ports
		}
		ports.sort(Comparator.comparing(FoundPort::address));
		return ports;
	}

	private FoundPort port(String name, Path device, Map<Path, Path> lasting) throws IOException {
		Path node = devices.resolve(name);
		Path address = lasting.getOrDefault(node, node);
		Optional<Path> usb = usbDevice(device.toRealPath());
		if (usb.isEmpty()) {
			return new FoundPort("serial:" + address, "built-in port " + name, "", "");
		}
		Path of = usb.get();
		String product = (text(of.resolve("manufacturer")) + " " + text(of.resolve("product"))).strip();
		return new FoundPort("serial:" + address, (product.isEmpty() ? "USB port" : product) + " (" + node + ")",
				text(of.resolve("idVendor")) + ":" + text(of.resolve("idProduct")), text(of.resolve("serial")));
	}

	/** The folder of the USB device that the port belongs to: the nearest one above that has an id. */
	private static Optional<Path> usbDevice(Path device) {
		for (@Nullable
		Path folder = device; folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("idVendor"))) {
				return Optional.of(folder);
			}
		}
		return Optional.empty();
	}

	/** Names that stay with a USB adapter wherever it is plugged in, while ttyUSB0 is whichever came first. */
	private Map<Path, Path> lastingNames() {
		Map<Path, Path> names = new HashMap<>();
		try (DirectoryStream<Path> links = Files.newDirectoryStream(devices.resolve("serial/by-id"))) {
			for (Path link : links) {
				names.put(devices.resolve(link.toRealPath().getFileName()), link);
			}
		} catch (IOException e) {
			// no USB adapter, or a system without such names
		}
		return names;
	}

	private static String text(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
		} catch (IOException e) {
			return "";
		}
	}
}
