/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mass Filter Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Rods with RF and DC that pass a band of mass-to-charge ratios.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getPoleType <em>Pole Type</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getFieldRadius <em>Field Radius</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getRodRadius <em>Rod Radius</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getRfFrequency <em>Rf Frequency</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getIonEnergy <em>Ion Energy</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getDcRatio <em>Dc Ratio</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getMaxRfAmplitude <em>Max Rf Amplitude</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getMaxDcVoltage <em>Max Dc Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getTiltAngle <em>Tilt Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getRfAmplitude <em>Rf Amplitude</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getDcVoltage <em>Dc Voltage</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage()
 * @model annotation="http://www.ionwright.org/cv accession='MS:1000081' name='quadrupole'"
 *        annotation="http://www.ionwright.org/seed claims='002/1 002/4 002/6'"
 * @generated
 */
public interface MassFilterStage extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Pole Type</b></em>' attribute.
	 * The default value is <code>"QUADRUPOLE"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.PoleType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pole Type</em>' attribute.
	 * @see org.ionwright.model.instrument.PoleType
	 * @see #setPoleType(PoleType)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_PoleType()
	 * @model default="QUADRUPOLE"
	 * @generated
	 */
	PoleType getPoleType();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getPoleType <em>Pole Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pole Type</em>' attribute.
	 * @see org.ionwright.model.instrument.PoleType
	 * @see #getPoleType()
	 * @generated
	 */
	void setPoleType(PoleType value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_Length()
	 * @model default="0.2"
	 *        annotation="http://www.ionwright.org/quantity label='Rod length' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='2.0' displayUnit='mm' displayFactor='0.001' digits='1'"
	 * @generated
	 */
	double getLength();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(double value);

	/**
	 * Returns the value of the '<em><b>Field Radius</b></em>' attribute.
	 * The default value is <code>"0.004"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the axis to the rods (r0).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field Radius</em>' attribute.
	 * @see #setFieldRadius(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_FieldRadius()
	 * @model default="0.004"
	 *        annotation="http://www.ionwright.org/quantity label='Field radius' unit='m' role='FACT' hardwareMin='1e-05' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getFieldRadius();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getFieldRadius <em>Field Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field Radius</em>' attribute.
	 * @see #getFieldRadius()
	 * @generated
	 */
	void setFieldRadius(double value);

	/**
	 * Returns the value of the '<em><b>Rod Radius</b></em>' attribute.
	 * The default value is <code>"0.00452"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of round rods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rod Radius</em>' attribute.
	 * @see #setRodRadius(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_RodRadius()
	 * @model default="0.00452"
	 *        annotation="http://www.ionwright.org/quantity label='Rod radius' unit='m' role='FACT' hardwareMin='1e-05' hardwareMax='0.2' displayUnit='mm' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getRodRadius();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getRodRadius <em>Rod Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rod Radius</em>' attribute.
	 * @see #getRodRadius()
	 * @generated
	 */
	void setRodRadius(double value);

	/**
	 * Returns the value of the '<em><b>Rf Frequency</b></em>' attribute.
	 * The default value is <code>"1200000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rf Frequency</em>' attribute.
	 * @see #setRfFrequency(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_RfFrequency()
	 * @model default="1200000.0"
	 *        annotation="http://www.ionwright.org/quantity label='RF frequency' unit='Hz' role='FACT' hardwareMin='10000.0' hardwareMax='100000000.0' displayUnit='MHz' displayFactor='1000000.0' digits='3'"
	 * @generated
	 */
	double getRfFrequency();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getRfFrequency <em>Rf Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rf Frequency</em>' attribute.
	 * @see #getRfFrequency()
	 * @generated
	 */
	void setRfFrequency(double value);

	/**
	 * Returns the value of the '<em><b>Ion Energy</b></em>' attribute.
	 * The default value is <code>"2.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rod offset the ions fall through, along the axis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ion Energy</em>' attribute.
	 * @see #setIonEnergy(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_IonEnergy()
	 * @model default="2.0"
	 *        annotation="http://www.ionwright.org/quantity label='Ion energy' unit='V' role='SETTING' hardwareMin='0.0' hardwareMax='20.0' ratePerSecond='1000.0' displayUnit='V' displayFactor='1' digits='2'"
	 * @generated
	 */
	double getIonEnergy();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getIonEnergy <em>Ion Energy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ion Energy</em>' attribute.
	 * @see #getIonEnergy()
	 * @generated
	 */
	void setIonEnergy(double value);

	/**
	 * Returns the value of the '<em><b>Dc Ratio</b></em>' attribute.
	 * The default value is <code>"0.999"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * U/V as a share of the ratio at the apex of the first stability region; 0 is RF only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dc Ratio</em>' attribute.
	 * @see #setDcRatio(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_DcRatio()
	 * @model default="0.999"
	 *        annotation="http://www.ionwright.org/quantity label='DC to RF ratio' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='4'"
	 * @generated
	 */
	double getDcRatio();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getDcRatio <em>Dc Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dc Ratio</em>' attribute.
	 * @see #getDcRatio()
	 * @generated
	 */
	void setDcRatio(double value);

	/**
	 * Returns the value of the '<em><b>Max Rf Amplitude</b></em>' attribute.
	 * The default value is <code>"1800.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zero to peak, one pole pair against ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Rf Amplitude</em>' attribute.
	 * @see #setMaxRfAmplitude(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_MaxRfAmplitude()
	 * @model default="1800.0"
	 *        annotation="http://www.ionwright.org/quantity label='RF amplitude limit' unit='V' role='LIMIT' hardwareMin='0.0' hardwareMax='100000.0' displayUnit='V' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getMaxRfAmplitude();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getMaxRfAmplitude <em>Max Rf Amplitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Rf Amplitude</em>' attribute.
	 * @see #getMaxRfAmplitude()
	 * @generated
	 */
	void setMaxRfAmplitude(double value);

	/**
	 * Returns the value of the '<em><b>Max Dc Voltage</b></em>' attribute.
	 * The default value is <code>"305.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One pole pair against ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Dc Voltage</em>' attribute.
	 * @see #setMaxDcVoltage(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_MaxDcVoltage()
	 * @model default="305.0"
	 *        annotation="http://www.ionwright.org/quantity label='DC voltage limit' unit='V' role='LIMIT' hardwareMin='0.0' hardwareMax='100000.0' displayUnit='V' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getMaxDcVoltage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getMaxDcVoltage <em>Max Dc Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Dc Voltage</em>' attribute.
	 * @see #getMaxDcVoltage()
	 * @generated
	 */
	void setMaxDcVoltage(double value);

	/**
	 * Returns the value of the '<em><b>Tilt Angle</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the axis against the axis of the last stage; the axes meet where the stages meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tilt Angle</em>' attribute.
	 * @see #setTiltAngle(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_TiltAngle()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Tilt' unit='rad' role='FACT' hardwareMin='-1.5707963267948966' hardwareMax='1.5707963267948966' displayUnit='\260' displayFactor='0.017453292519943295' digits='1'"
	 * @generated
	 */
	double getTiltAngle();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getTiltAngle <em>Tilt Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tilt Angle</em>' attribute.
	 * @see #getTiltAngle()
	 * @generated
	 */
	void setTiltAngle(double value);

	/**
	 * Returns the value of the '<em><b>Pressure</b></em>' attribute.
	 * The default value is <code>"0.00067"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Design pressure of the gas along the rods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure</em>' attribute.
	 * @see #setPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_Pressure()
	 * @model default="0.00067"
	 *        annotation="http://www.ionwright.org/quantity label='Stage pressure' unit='Pa' role='FACT' hardwareMin='1e-10' hardwareMax='101325.0' displayUnit='mbar' displayFactor='100' digits='8'"
	 * @generated
	 */
	double getPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure</em>' attribute.
	 * @see #getPressure()
	 * @generated
	 */
	void setPressure(double value);

	/**
	 * Returns the value of the '<em><b>Rf Amplitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zero to peak, one pole pair against ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rf Amplitude</em>' attribute.
	 * @see #setRfAmplitude(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_RfAmplitude()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='RF amplitude' unit='V' role='READBACK' hardwareMin='0.0' hardwareMax='100000.0' displayUnit='V' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getRfAmplitude();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getRfAmplitude <em>Rf Amplitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rf Amplitude</em>' attribute.
	 * @see #getRfAmplitude()
	 * @generated
	 */
	void setRfAmplitude(double value);

	/**
	 * Returns the value of the '<em><b>Dc Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One pole pair against ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dc Voltage</em>' attribute.
	 * @see #setDcVoltage(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_DcVoltage()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='DC voltage' unit='V' role='READBACK' hardwareMin='0.0' hardwareMax='100000.0' displayUnit='V' displayFactor='1' digits='2'"
	 * @generated
	 */
	double getDcVoltage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getDcVoltage <em>Dc Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dc Voltage</em>' attribute.
	 * @see #getDcVoltage()
	 * @generated
	 */
	void setDcVoltage(double value);

} // MassFilterStage
