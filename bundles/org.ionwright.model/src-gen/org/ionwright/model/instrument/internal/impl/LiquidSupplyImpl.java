/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.LiquidSupply;
import org.ionwright.model.instrument.LiquidSupplyKind;
import org.ionwright.model.instrument.Sample;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Liquid Supply</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.LiquidSupplyImpl#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.LiquidSupplyImpl#getSolvent <em>Solvent</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.LiquidSupplyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.LiquidSupplyImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.LiquidSupplyImpl#getMaxPressure <em>Max Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.LiquidSupplyImpl#getSample <em>Sample</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LiquidSupplyImpl extends PartImpl implements LiquidSupply {
	/**
	 * The default value of the '{@link #getFlow() <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlow()
	 * @generated
	 * @ordered
	 */
	protected static final double FLOW_EDEFAULT = 1.6666666666666666E-10;

	/**
	 * The cached value of the '{@link #getFlow() <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlow()
	 * @generated
	 * @ordered
	 */
	protected double flow = FLOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getSolvent() <em>Solvent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolvent()
	 * @generated
	 * @ordered
	 */
	protected static final String SOLVENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSolvent() <em>Solvent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolvent()
	 * @generated
	 * @ordered
	 */
	protected String solvent = SOLVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LiquidSupplyKind KIND_EDEFAULT = LiquidSupplyKind.SYRINGE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LiquidSupplyKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final double LEVEL_EDEFAULT = 1.0E-5;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected double level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxPressure() <em>Max Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_PRESSURE_EDEFAULT = 2.0E7;

	/**
	 * The cached value of the '{@link #getMaxPressure() <em>Max Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxPressure()
	 * @generated
	 * @ordered
	 */
	protected double maxPressure = MAX_PRESSURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSample() <em>Sample</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSample()
	 * @generated
	 * @ordered
	 */
	protected Sample sample;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LiquidSupplyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.LIQUID_SUPPLY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFlow() {
		return flow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlow(double newFlow) {
		double oldFlow = flow;
		flow = newFlow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.LIQUID_SUPPLY__FLOW, oldFlow, flow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSolvent() {
		return solvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSolvent(String newSolvent) {
		String oldSolvent = solvent;
		solvent = newSolvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.LIQUID_SUPPLY__SOLVENT, oldSolvent, solvent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LiquidSupplyKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LiquidSupplyKind newKind) {
		LiquidSupplyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.LIQUID_SUPPLY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(double newLevel) {
		double oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.LIQUID_SUPPLY__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxPressure() {
		return maxPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxPressure(double newMaxPressure) {
		double oldMaxPressure = maxPressure;
		maxPressure = newMaxPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.LIQUID_SUPPLY__MAX_PRESSURE, oldMaxPressure, maxPressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sample getSample() {
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSample(Sample newSample, NotificationChain msgs) {
		Sample oldSample = sample;
		sample = newSample;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.LIQUID_SUPPLY__SAMPLE, oldSample, newSample);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSample(Sample newSample) {
		if (newSample != sample) {
			NotificationChain msgs = null;
			if (sample != null)
				msgs = ((InternalEObject)sample).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.LIQUID_SUPPLY__SAMPLE, null, msgs);
			if (newSample != null)
				msgs = ((InternalEObject)newSample).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.LIQUID_SUPPLY__SAMPLE, null, msgs);
			msgs = basicSetSample(newSample, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.LIQUID_SUPPLY__SAMPLE, newSample, newSample));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.LIQUID_SUPPLY__SAMPLE:
				return basicSetSample(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.LIQUID_SUPPLY__FLOW:
				return getFlow();
			case InstrumentPackage.LIQUID_SUPPLY__SOLVENT:
				return getSolvent();
			case InstrumentPackage.LIQUID_SUPPLY__KIND:
				return getKind();
			case InstrumentPackage.LIQUID_SUPPLY__LEVEL:
				return getLevel();
			case InstrumentPackage.LIQUID_SUPPLY__MAX_PRESSURE:
				return getMaxPressure();
			case InstrumentPackage.LIQUID_SUPPLY__SAMPLE:
				return getSample();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InstrumentPackage.LIQUID_SUPPLY__FLOW:
				setFlow((Double)newValue);
				return;
			case InstrumentPackage.LIQUID_SUPPLY__SOLVENT:
				setSolvent((String)newValue);
				return;
			case InstrumentPackage.LIQUID_SUPPLY__KIND:
				setKind((LiquidSupplyKind)newValue);
				return;
			case InstrumentPackage.LIQUID_SUPPLY__LEVEL:
				setLevel((Double)newValue);
				return;
			case InstrumentPackage.LIQUID_SUPPLY__MAX_PRESSURE:
				setMaxPressure((Double)newValue);
				return;
			case InstrumentPackage.LIQUID_SUPPLY__SAMPLE:
				setSample((Sample)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InstrumentPackage.LIQUID_SUPPLY__FLOW:
				setFlow(FLOW_EDEFAULT);
				return;
			case InstrumentPackage.LIQUID_SUPPLY__SOLVENT:
				setSolvent(SOLVENT_EDEFAULT);
				return;
			case InstrumentPackage.LIQUID_SUPPLY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case InstrumentPackage.LIQUID_SUPPLY__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case InstrumentPackage.LIQUID_SUPPLY__MAX_PRESSURE:
				setMaxPressure(MAX_PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.LIQUID_SUPPLY__SAMPLE:
				setSample((Sample)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InstrumentPackage.LIQUID_SUPPLY__FLOW:
				return flow != FLOW_EDEFAULT;
			case InstrumentPackage.LIQUID_SUPPLY__SOLVENT:
				return SOLVENT_EDEFAULT == null ? solvent != null : !SOLVENT_EDEFAULT.equals(solvent);
			case InstrumentPackage.LIQUID_SUPPLY__KIND:
				return kind != KIND_EDEFAULT;
			case InstrumentPackage.LIQUID_SUPPLY__LEVEL:
				return level != LEVEL_EDEFAULT;
			case InstrumentPackage.LIQUID_SUPPLY__MAX_PRESSURE:
				return maxPressure != MAX_PRESSURE_EDEFAULT;
			case InstrumentPackage.LIQUID_SUPPLY__SAMPLE:
				return sample != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (flow: ");
		result.append(flow);
		result.append(", solvent: ");
		result.append(solvent);
		result.append(", kind: ");
		result.append(kind);
		result.append(", level: ");
		result.append(level);
		result.append(", maxPressure: ");
		result.append(maxPressure);
		result.append(')');
		return result.toString();
	}

} //LiquidSupplyImpl
