package org.ionwright.driver.scpi.internal;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.PointDriver;
import org.ionwright.device.transport.Link;

/** A configured device of which nothing can be set. */
final class ScpiDriver extends PointDriver implements Identifiable {

	private final ScpiConversation conversation;

	ScpiDriver(DeviceIdentity identity, ScpiConversation conversation, Link link, TimeSource time) {
		super(identity, conversation.points(), link, time);
		this.conversation = conversation;
	}

	@Override
	protected void beforeRead() {
		conversation.forget();
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return conversation.identify();
	}
}
