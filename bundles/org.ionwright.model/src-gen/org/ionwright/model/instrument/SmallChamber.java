/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Small Chamber</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Chamber 18: the capillary sprays into it, the pinhole samples it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getInnerDiameter <em>Inner Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getWallPotential <em>Wall Potential</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#isGroundingOverride <em>Grounding Override</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getRatedPressure <em>Rated Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getPressureMode <em>Pressure Mode</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getPressureSetpoint <em>Pressure Setpoint</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getPlug <em>Plug</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getInnerCylinder <em>Inner Cylinder</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getGasInlet <em>Gas Inlet</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getReliefValve <em>Relief Valve</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getHeater <em>Heater</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamber#getOtherHeaters <em>Other Heaters</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber()
 * @model annotation="http://www.ionwright.org/seed numerals='18' claims='001/1'"
 * @generated
 */
public interface SmallChamber extends Part {
	/**
	 * Returns the value of the '<em><b>Volume</b></em>' attribute.
	 * The default value is <code>"5e-05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Volume</em>' attribute.
	 * @see #setVolume(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_Volume()
	 * @model default="5e-05"
	 *        annotation="http://www.ionwright.org/quantity label='Volume' unit='m3' role='FACT' hardwareMin='1e-09' hardwareMax='0.01' displayUnit='cm\263' displayFactor='1e-06' digits='1'"
	 * @generated
	 */
	double getVolume();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getVolume <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume</em>' attribute.
	 * @see #getVolume()
	 * @generated
	 */
	void setVolume(double value);

	/**
	 * Returns the value of the '<em><b>Inner Diameter</b></em>' attribute.
	 * The default value is <code>"0.025"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inner Diameter</em>' attribute.
	 * @see #setInnerDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_InnerDiameter()
	 * @model default="0.025"
	 *        annotation="http://www.ionwright.org/quantity label='Inner diameter' unit='m' role='FACT' hardwareMin='0.0001' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getInnerDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getInnerDiameter <em>Inner Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inner Diameter</em>' attribute.
	 * @see #getInnerDiameter()
	 * @generated
	 */
	void setInnerDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_Length()
	 * @model default="0.1"
	 *        annotation="http://www.ionwright.org/quantity label='Length' unit='m' role='FACT' hardwareMin='0.0001' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getLength();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(double value);

	/**
	 * Returns the value of the '<em><b>Wall Potential</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the touchable metallic wall 16, normally at ground for personnel safety.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wall Potential</em>' attribute.
	 * @see #setWallPotential(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_WallPotential()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Wall potential' unit='V' role='FACT' hardwareMin='-10000.0' hardwareMax='10000.0' displayUnit='V' displayFactor='1' digits='0'"
	 *        annotation="http://www.ionwright.org/seed numerals='16'"
	 * @generated
	 */
	double getWallPotential();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getWallPotential <em>Wall Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wall Potential</em>' attribute.
	 * @see #getWallPotential()
	 * @generated
	 */
	void setWallPotential(double value);

	/**
	 * Returns the value of the '<em><b>Grounding Override</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set when the wall is meant to be off ground and cannot be touched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grounding Override</em>' attribute.
	 * @see #setGroundingOverride(boolean)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_GroundingOverride()
	 * @model default="false"
	 * @generated
	 */
	boolean isGroundingOverride();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#isGroundingOverride <em>Grounding Override</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grounding Override</em>' attribute.
	 * @see #isGroundingOverride()
	 * @generated
	 */
	void setGroundingOverride(boolean value);

	/**
	 * Returns the value of the '<em><b>Rated Pressure</b></em>' attribute.
	 * The default value is <code>"199983.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the chamber stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rated Pressure</em>' attribute.
	 * @see #setRatedPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_RatedPressure()
	 * @model default="199983.0"
	 *        annotation="http://www.ionwright.org/quantity label='Rated pressure' unit='Pa' role='LIMIT' hardwareMin='1000.0' hardwareMax='10000000.0' displayUnit='mbar' displayFactor='100.0' digits='0'"
	 * @generated
	 */
	double getRatedPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getRatedPressure <em>Rated Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rated Pressure</em>' attribute.
	 * @see #getRatedPressure()
	 * @generated
	 */
	void setRatedPressure(double value);

	/**
	 * Returns the value of the '<em><b>Pressure Mode</b></em>' attribute.
	 * The default value is <code>"NEAR_ATMOSPHERIC"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.PressureMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the chamber is held at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure Mode</em>' attribute.
	 * @see org.ionwright.model.instrument.PressureMode
	 * @see #setPressureMode(PressureMode)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_PressureMode()
	 * @model default="NEAR_ATMOSPHERIC"
	 * @generated
	 */
	PressureMode getPressureMode();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getPressureMode <em>Pressure Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure Mode</em>' attribute.
	 * @see org.ionwright.model.instrument.PressureMode
	 * @see #getPressureMode()
	 * @generated
	 */
	void setPressureMode(PressureMode value);

	/**
	 * Returns the value of the '<em><b>Pressure Setpoint</b></em>' attribute.
	 * The default value is <code>"101325.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the chamber is meant to be held at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure Setpoint</em>' attribute.
	 * @see #setPressureSetpoint(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_PressureSetpoint()
	 * @model default="101325.0"
	 *        annotation="http://www.ionwright.org/quantity label='Chamber pressure set' unit='Pa' role='SETTING' hardwareMin='100.0' hardwareMax='1000000.0' ratePerSecond='20000.0' displayUnit='mbar' displayFactor='100.0' digits='0'"
	 * @generated
	 */
	double getPressureSetpoint();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getPressureSetpoint <em>Pressure Setpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure Setpoint</em>' attribute.
	 * @see #getPressureSetpoint()
	 * @generated
	 */
	void setPressureSetpoint(double value);

	/**
	 * Returns the value of the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of chamber 18.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure</em>' attribute.
	 * @see #setPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_Pressure()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='Chamber pressure' unit='Pa' role='READBACK' hardwareMin='0.0' hardwareMax='1000000.0' displayUnit='mbar' displayFactor='100.0' digits='0'"
	 * @generated
	 */
	double getPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure</em>' attribute.
	 * @see #getPressure()
	 * @generated
	 */
	void setPressure(double value);

	/**
	 * Returns the value of the '<em><b>Plug</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plug</em>' containment reference.
	 * @see #setPlug(InsulatingPlug)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_Plug()
	 * @model containment="true"
	 *        annotation="http://www.ionwright.org/seed numerals='15'"
	 * @generated
	 */
	InsulatingPlug getPlug();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getPlug <em>Plug</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plug</em>' containment reference.
	 * @see #getPlug()
	 * @generated
	 */
	void setPlug(InsulatingPlug value);

	/**
	 * Returns the value of the '<em><b>Inner Cylinder</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inner Cylinder</em>' containment reference.
	 * @see #setInnerCylinder(HollowCylinder)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_InnerCylinder()
	 * @model containment="true"
	 *        annotation="http://www.ionwright.org/seed numerals='27'"
	 * @generated
	 */
	HollowCylinder getInnerCylinder();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getInnerCylinder <em>Inner Cylinder</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inner Cylinder</em>' containment reference.
	 * @see #getInnerCylinder()
	 * @generated
	 */
	void setInnerCylinder(HollowCylinder value);

	/**
	 * Returns the value of the '<em><b>Gas Inlet</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Option: gas is added (FIG 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gas Inlet</em>' containment reference.
	 * @see #setGasInlet(GasInlet)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_GasInlet()
	 * @model containment="true"
	 * @generated
	 */
	GasInlet getGasInlet();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getGasInlet <em>Gas Inlet</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gas Inlet</em>' containment reference.
	 * @see #getGasInlet()
	 * @generated
	 */
	void setGasInlet(GasInlet value);

	/**
	 * Returns the value of the '<em><b>Relief Valve</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Option: valve 72 on the chamber (FIG 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relief Valve</em>' containment reference.
	 * @see #setReliefValve(ChamberValve)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_ReliefValve()
	 * @model containment="true"
	 *        annotation="http://www.ionwright.org/seed numerals='72'"
	 * @generated
	 */
	ChamberValve getReliefValve();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getReliefValve <em>Relief Valve</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relief Valve</em>' containment reference.
	 * @see #getReliefValve()
	 * @generated
	 */
	void setReliefValve(ChamberValve value);

	/**
	 * Returns the value of the '<em><b>Heater</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Option: heater coil 71 (FIG 4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heater</em>' containment reference.
	 * @see #setHeater(HeaterCoil)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_Heater()
	 * @model containment="true"
	 *        annotation="http://www.ionwright.org/seed numerals='71'"
	 * @generated
	 */
	HeaterCoil getHeater();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamber#getHeater <em>Heater</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heater</em>' containment reference.
	 * @see #getHeater()
	 * @generated
	 */
	void setHeater(HeaterCoil value);

	/**
	 * Returns the value of the '<em><b>Other Heaters</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.AuxiliaryHeater}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other ways of heating (text to FIG 4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other Heaters</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamber_OtherHeaters()
	 * @model containment="true"
	 * @generated
	 */
	EList<AuxiliaryHeater> getOtherHeaters();

} // SmallChamber
