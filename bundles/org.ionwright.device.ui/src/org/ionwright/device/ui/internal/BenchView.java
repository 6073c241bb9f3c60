package org.ionwright.device.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.part.ViewPart;
import org.ionwright.instrument.TrafficEntry;

/** What goes over the wire to one device. */
public final class BenchView extends ViewPart {

	static final String ID = "org.ionwright.device.ui.bench";

	private @Nullable ServiceDesk desk;
	private @Nullable BenchPanel panel;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		parent.setLayout(new FillLayout());
		ServiceDesk opened = new ServiceDesk();
		desk = opened;
		panel = new BenchPanel(parent, opened, this::keep);
	}

	/** Puts a device on the bench. */
	void show(DeviceKey key) {
		BenchPanel shown = panel;
		if (shown != null) {
			shown.show(key);
		}
	}

	private String keep(DeviceKey key, List<TrafficEntry> traffic) throws IOException {
		DirectoryDialog dialog = new DirectoryDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.Bench_keepTitle);
		dialog.setMessage(Messages.Bench_keepMessage);
		String folder = dialog.open();
		return folder == null ? "" : RegressionFiles.write(Path.of(folder), key, traffic);
	}

	@Override
	public void setFocus() {
		BenchPanel shown = panel;
		if (shown != null) {
			shown.setFocus();
		}
	}

	@Override
	public void dispose() {
		ServiceDesk open = desk;
		if (open != null) {
			open.close();
		}
		super.dispose();
	}
}
