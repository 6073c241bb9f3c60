package org.ionwright.scan.ui.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.ui.common.UiThread;

/** Handles one {@link DeskCommand}, named after a colon in the extension: {@code …DeskHandler:start}. */
public final class DeskHandler extends AbstractHandler implements IExecutableExtension {

	private final Consumer<DeskState> listener = this::enable;
	private Optional<ControlDesk> desk = Optional.empty();
	private DeskCommand command = DeskCommand.STOP;

	@Override
	public void setInitializationData(@Nullable IConfigurationElement config, @Nullable String property,
			@Nullable Object data) {
		command = DeskCommand.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
		desk = DeskTracker.find();
		desk.ifPresent(found -> {
			WorkbenchLink.link(found);
			found.addListener(listener);
			setBaseEnabled(command.possible(found.state()));
		});
	}

	private void enable(DeskState changed) {
		if (PlatformUI.isWorkbenchRunning()) {
			UiThread.later(PlatformUI.getWorkbench().getDisplay(), () -> desk.ifPresent(this::enable));
		}
	}

	/**
	 * What counts is the state when the UI thread comes round to it, so that of two quick changes the last one stands. Tool items
	 * ask again only when they are told to.
	 */
	private void enable(ControlDesk found) {
		boolean possible = command.possible(found.state());
		if (possible != isEnabled() && PlatformUI.isWorkbenchRunning()) {
			setBaseEnabled(possible);
			IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
			if (broker != null) {
				broker.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
			}
		}
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		desk.ifPresent(command::give);
		return null;
	}

	@Override
	public void dispose() {
		desk.ifPresent(found -> found.removeListener(listener));
		super.dispose();
	}
}
