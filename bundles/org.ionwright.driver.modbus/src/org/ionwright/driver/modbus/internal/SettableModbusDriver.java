package org.ionwright.driver.modbus.internal;

import java.util.Collection;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.transport.Link;

/** A configured device. */
final class SettableModbusDriver extends SettablePointDriver implements Identifiable {

	private final ModbusConversation conversation;

	SettableModbusDriver(DeviceIdentity identity, ModbusConversation conversation, Link link, TimeSource time) {
		super(identity, conversation.points(), link, time);
		this.conversation = conversation;
	}

	@Override
	public List<Reading> read(Collection<String> names) throws DeviceException, InterruptedException {
		for (String name : names) {
			point(name);
		}
		if (!names.isEmpty()) {
			conversation.beat();
			conversation.fetch(names);
		}
		return super.read(names);
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return conversation.identify();
	}

	@Override
	public void safeState() throws DeviceException, InterruptedException {
		conversation.makeSafe();
	}
}
