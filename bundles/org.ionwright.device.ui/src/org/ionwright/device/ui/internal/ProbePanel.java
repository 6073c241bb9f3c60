package org.ionwright.device.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.instrument.Discovery;
import org.ionwright.instrument.FoundDevice;
import org.ionwright.instrument.ProbeOffer;
import org.ionwright.ui.common.AccessibleName;

/** Shows the bytes by which a driver would recognise its device, and sends them when a person says so. UI thread. */
final class ProbePanel extends Composite {

	private static final int COMBO_WIDTH = 280;

	private final Consumer<String> say;
	private final Combo drivers;
	private final Label bytes;
	private final Button send;
	private List<ProbeOffer> offers = List.of();
	private Optional<FoundDevice> place = Optional.empty();
	private Optional<Discovery> inbox = Optional.empty();

	ProbePanel(Composite parent, Consumer<String> say) {
		super(parent, SWT.NONE);
		this.say = say;
		GridLayoutFactory.fillDefaults().margins(6, 4).numColumns(3).applyTo(this);
		drivers = new Combo(this, SWT.READ_ONLY);
		AccessibleName.give(drivers, Messages.Probe_driver);
		drivers.addListener(SWT.Selection, event -> preview());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(COMBO_WIDTH, SWT.DEFAULT).applyTo(drivers);
		bytes = new Label(this, SWT.WRAP);
		bytes.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT)
				.applyTo(bytes);
		send = new Button(this, SWT.PUSH);
		send.setText(Messages.Probe_send);
		send.setToolTipText(Messages.Probe_sendHelp);
		send.addListener(SWT.Selection, event -> send());
	}

	void show(Optional<FoundDevice> found, Optional<Discovery> discovery) {
		boolean same = place.map(FoundDevice::address).equals(found.map(FoundDevice::address))
				&& place.map(FoundDevice::neverTouch).equals(found.map(FoundDevice::neverTouch));
		place = found;
		inbox = discovery;
		if (!same || found.isEmpty()) {
			offers = found.flatMap(at -> discovery.map(service -> service.probes(at.address()))).orElse(List.of());
			drivers.setItems(offers.stream().map(offer -> offer.scheme() + ":  " + offer.models())
					.toArray(String[]::new));
			if (!offers.isEmpty()) {
				drivers.select(suggested(found));
			}
			preview();
		}
	}

	/** What stands there; for tests. */
	String previewText() {
		return bytes.getText();
	}

	Button sendButton() {
		return send;
	}

	private int suggested(Optional<FoundDevice> found) {
		for (int i = 0; i < offers.size(); i++) {
			String scheme = offers.get(i).scheme();
			if (found.filter(at -> at.suggested().contains(scheme)).isPresent()) {
				return i;
			}
		}
		return 0;
	}

	private Optional<ProbeOffer> offer() {
		int index = drivers.getSelectionIndex();
		return index >= 0 && index < offers.size() ? Optional.of(offers.get(index)) : Optional.empty();
	}

	private void preview() {
		bytes.setText(offer().map(offer -> NLS.bind(Messages.Probe_preview, offer.bytes(), offer.line()))
				.orElse(place.filter(FoundDevice::neverTouch).isPresent() ? Messages.Probe_neverTouch
						: place.isPresent() ? Messages.Probe_none : Messages.Probe_selectOne));
		drivers.setEnabled(!offers.isEmpty());
		send.setEnabled(offer().isPresent());
		bytes.requestLayout();
	}

	private void send() {
		offer().ifPresent(offer -> place.ifPresent(at -> inbox.ifPresent(service -> {
			send.setEnabled(false);
			service.probe(at.address(), offer).whenComplete((result, failure) -> {
				if (!isDisposed()) {
					getDisplay().asyncExec(() -> answered(failure == null ? "" : Failures.text(failure)));
				}
			});
		})));
	}

	private void answered(String failure) {
		if (!isDisposed()) {
			send.setEnabled(offer().isPresent());
			if (!failure.isEmpty()) {
				say.accept(failure);
			}
		}
	}
}
