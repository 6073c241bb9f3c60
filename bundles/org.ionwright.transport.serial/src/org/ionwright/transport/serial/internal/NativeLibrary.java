package org.ionwright.transport.serial.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

import com.fazecast.jSerialComm.SerialPort;

/**
 * Loads the native half of jSerialComm, at the first port and not before, and keeps two of its habits away from us: it unpacks itself
 * into a folder of all users of the computer, any of whom may replace it there, and it makes the process deaf to SIGHUP, so that
 * closing the terminal would no longer bring an instrument into its safe state.
 */
final class NativeLibrary {

	private static final String PATH = "jSerialComm.library.path";
	private static final String FILE = "libjSerialComm.so";

	private static boolean loaded;

	private NativeLibrary() {
	}

	/**
	 * @throws DeviceException
	 *             reason CONFIGURATION when there is none for this computer
	 */
	static synchronized void load() throws DeviceException {
		if (loaded) {
			return;
		}
		try {
			Signals.keeping(NativeLibrary::loadFromPrivateFolder);
			loaded = true;
		} catch (LinkageError e) {
			throw new DeviceException(DeviceReason.CONFIGURATION,
					"serial ports cannot be used on this computer: the native library of jSerialComm does not load ("
							+ e.getMessage() + ")",
					e);
		}
	}

	private static void loadFromPrivateFolder() {
		String architecture = switch (System.getProperty("os.arch", "")) {
		case "amd64", "x86_64" -> "x86_64";
		case "aarch64" -> "armv8_64";
		default -> "";
		};
		// Elsewhere the folder for temporary files belongs to the user.
		if (!System.getProperty("os.name", "").equals("Linux") || architecture.isEmpty()
				|| !System.getProperty(PATH, "").isEmpty()) {
			SerialPort.getVersion();
			return;
		}
		try (InputStream library = SerialPort.class.getResourceAsStream("/Linux/" + architecture + "/" + FILE)) {
			if (library == null) {
				SerialPort.getVersion();
				return;
			}
			Path folder = Files.createTempDirectory("ionwright-serial");
			try {
				Files.copy(library, folder.resolve(FILE));
				System.setProperty(PATH, folder.toString());
				SerialPort.getVersion();
			} finally {
				// what is loaded stays
				System.clearProperty(PATH);
				Files.deleteIfExists(folder.resolve(FILE));
				Files.delete(folder);
			}
		} catch (IOException e) {
			SerialPort.getVersion();
		}
	}
}
