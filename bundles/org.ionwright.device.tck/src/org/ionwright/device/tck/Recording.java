package org.ionwright.device.tck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.device.tck.internal.RecordedBytes;
import org.ionwright.device.tck.internal.SpokenCall;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.CallWords;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.StandardLinks;
import org.ionwright.device.transport.Traffic;

/**
 * Calls a driver on a running device and keeps the conversation with the calls and their results in it: a transcript that
 * {@link RegressionContract} makes a test of. Used by one thread.
 *
 * <pre>
 * try (Recording recording = Recording.start(new TpgDriverFactory(), "tpg26x:tcp://127.0.0.1:4001", Path.of("late.transcript"))) {
 * 	recording.call("read");
 * 	recording.call("set channels[0].filter 1");
 * }
 * </pre>
 */
public final class Recording implements AutoCloseable {

	private final StringBuilder text = new StringBuilder();
	private final Path file;
	private final Driver driver;

	private Recording(DriverFactory factory, String address, Path file) throws DeviceException, InterruptedException {
		this.file = file;
		Links links = StandardLinks.installed(factory.settings(), Traffic.NONE)
				.through(channel -> opened(channel, address));
		driver = factory.open(DeviceUri.parse(address),
				DriverContext.of(TimeSource.system(), 7, new PartSheet(Map.of()), links));
		text.append(CallWords.GOT).append(CallWords.got(driver.description().identity())).append('\n');
	}

	private RecordedBytes opened(ByteChannel channel, String address) {
		RecordedBytes recorded = new RecordedBytes(channel, text);
		text.append(CallWords.CALL).append(CallWords.open(address)).append('\n');
		return recorded;
	}

	/**
	 * Opens the device.
	 *
	 * @param address
	 *            the whole one, with the driver's scheme
	 * @param file
	 *            written when the recording is closed
	 */
	public static Recording start(DriverFactory factory, String address, Path file)
			throws DeviceException, InterruptedException {
		return new Recording(factory, address, file);
	}

	/**
	 * Makes a call. A refusal by the driver is a result too.
	 *
	 * @param call
	 *            such as {@code read}, {@code read voltage on}, {@code set voltage 5}, {@code safe-state}, {@code identify}
	 * @return what came of it, in words
	 * @throws IllegalArgumentException
	 *             when there is no such call; names those there are
	 */
	public List<String> call(String call) throws InterruptedException {
		text.append(CallWords.CALL).append(call).append('\n');
		List<String> results = SpokenCall.make(driver, call);
		results.forEach(result -> text.append(CallWords.GOT).append(result).append('\n'));
		return results;
	}

	/** Closes the driver and writes the file. */
	@Override
	public void close() throws IOException {
		driver.close();
		Files.writeString(file, text, StandardCharsets.ISO_8859_1);
	}
}
