package org.ionwright.scan.ui.internal.control;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.OperationStatus;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.scan.ui.internal.desk.OperationSheet;
import org.ionwright.ui.common.StatusLamp;

/** Why the instrument is in its state, and whether interlocks stand against a run; goes on with the block of the instrument. */
final class StateSection extends Section {

	/** View with all interlocks; its bundle may be missing. */
	private static final String INTERLOCKS = "org.ionwright.operate.ui.interlocks";

	private final Label reason;
	private final StatusLamp interlocks;
	private final Link all;

	/**
	 * @param view
	 *            called with the id of a view that the person wants to see, UI thread
	 */
	StateSection(Composite parent, Consumer<String> view) {
		super(parent, "", 2);
		reason = words(2);
		interlocks = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(interlocks);
		all = new Link(this, SWT.NONE);
		all.setText("<a>" + Messages.Control_interlocksAll + "</a>");
		all.setToolTipText(Messages.Control_interlocksTip);
		all.addListener(SWT.Selection, event -> view.accept(INTERLOCKS));
	}

	/** Whether there is a state to tell while the connection is in the given one. */
	static boolean told(InstrumentState connection) {
		return connection != InstrumentState.DISCONNECTED && connection != InstrumentState.CONNECTING;
	}

	/** What a sequence waits for, else why the state is what it is; that of a scan is said by its run. */
	private static String why(OperationSheet sheet) {
		return sheet.sequence().map(going -> going.sequence().text() + ": " + going.text())
				.orElse(sheet.status().filter(now -> now.state() != OperatingState.ACQUIRING)
						.map(OperationStatus::reason).orElse(""));
	}

	@Override
	void show(DeskState state) {
		OperationSheet sheet = state.operation();
		boolean told = state.status().filter(now -> told(now.state())).isPresent();
		sayShort(reason, told ? why(sheet) : "");
		present(interlocks, told);
		present(all, told);
		interlocks.setStatus(InterlockSection.lamp(sheet), summary(sheet), "");
		present(this, told);
	}

	private static String summary(OperationSheet sheet) {
		if (!sheet.trips().isEmpty()) {
			return NLS.bind(Messages.Control_tripped, sheet.trips().size());
		}
		return sheet.interlocks() == 0 ? Messages.Control_noInterlocks
				: sheet.against().isEmpty() ? Messages.Control_interlocksNone
						: NLS.bind(Messages.Control_interlocks, sheet.against().size(), sheet.interlocks());
	}
}
