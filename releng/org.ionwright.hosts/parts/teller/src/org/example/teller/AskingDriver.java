package org.example.teller;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.ModbusLink;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.SerialLine;

/** Opens whatever link the address leads to and asks it once; what the link says to that is the model of the device. */
final class AskingDriver implements DriverFactory {

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		String answer = ask(uri, context.links());
		return new Driver() {

			@Override
			public DeviceDescription description() {
				return new DeviceDescription("Example", answer, "", "", false, List.of());
			}

			@Override
			public List<Reading> read(Collection<String> names) {
				return List.of();
			}

			@Override
			public void close() {
				// nothing is held
			}
		};
	}

	private static String ask(DeviceUri uri, Links links) throws DeviceException, InterruptedException {
		SerialLine line = SerialLine.of(9600);
		Question<?> question = switch (uri.path().substring(0, uri.path().indexOf(':'))) {
		case "modbus" -> new Question<>(ModbusLink.class, modbus -> modbus.coils(1, 1, 1));
		case "pva" -> new Question<>(PvLink.class, variables -> variables.get("any", Duration.ofSeconds(1)));
		default -> new Question<>(ByteChannel.class, bytes -> bytes.write(new byte[] { '?' }));
		};
		return question.answer(uri, links, line);
	}

	private interface Call<T extends Link> {

		void on(T link) throws DeviceException, InterruptedException;
	}

	private record Question<T extends Link>(Class<T> kind, Call<T> call) {

		String answer(DeviceUri uri, Links links, SerialLine line) throws DeviceException, InterruptedException {
			T link = links.open(kind, uri, line);
			try {
				call.on(link);
				return "no answer";
			} catch (DeviceException e) {
				return String.valueOf(e.getMessage());
			} finally {
				link.close();
			}
		}
	}
}
